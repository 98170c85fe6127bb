/// Ratings as plain tables: units by coders, read from files or put together by the caller, and the
/// counts that can be taken from them.
@NullMarked
package org.tiercel.agreement.table;

import org.jspecify.annotations.NullMarked;
