/// Tests of what a coder does.
@NullMarked
package org.tiercel.coding;

import org.jspecify.annotations.NullMarked;
