/// The Corpus view: what the corpus is made of, bringing in more, and the rules as a coder.
@NullMarked
package org.tiercel.ui.corpus;

import org.jspecify.annotations.NullMarked;
