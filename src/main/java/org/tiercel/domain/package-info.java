/// The vocabulary of coding as records and sealed types: posts, codebooks, annotations, runs,
/// batches. No input or output, no user interface.
@NullMarked
package org.tiercel.domain;

import org.jspecify.annotations.NullMarked;
