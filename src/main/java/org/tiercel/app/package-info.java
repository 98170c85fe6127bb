/// Where the program starts and is wired together.
@NullMarked
package org.tiercel.app;

import org.jspecify.annotations.NullMarked;
