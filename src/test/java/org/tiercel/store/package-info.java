/// Tests of the project file.
@NullMarked
package org.tiercel.store;

import org.jspecify.annotations.NullMarked;
