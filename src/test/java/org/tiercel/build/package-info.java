/// What the build runs on the sources and on its own results; no part of the program.
@NullMarked
package org.tiercel.build;

import org.jspecify.annotations.NullMarked;
