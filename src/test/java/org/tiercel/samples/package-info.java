/// What the shipped codebooks and samples must keep.
@NullMarked
package org.tiercel.samples;

import org.jspecify.annotations.NullMarked;
