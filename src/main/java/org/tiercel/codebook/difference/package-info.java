/// What changed between two versions of a codebook, and the words for it.
@NullMarked
package org.tiercel.codebook.difference;

import org.jspecify.annotations.NullMarked;
