/// The project file: one SQLite database, its schema, lock and checks, and one repository for each
/// kind of thing in it. The only package that knows SQL.
@NullMarked
package org.tiercel.store;

import org.jspecify.annotations.NullMarked;
