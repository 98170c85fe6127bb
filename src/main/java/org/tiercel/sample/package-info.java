/// The shipped sample studies as projects: from the files in `samples` to a coded corpus.
@NullMarked
package org.tiercel.sample;

import org.jspecify.annotations.NullMarked;
