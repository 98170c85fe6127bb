/// The codebook as a document to be read and printed.
@NullMarked
package org.tiercel.codebook.print;

import org.jspecify.annotations.NullMarked;
