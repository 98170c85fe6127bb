/// The Corpus view: what the corpus is made of, and bringing in more.
@NullMarked
package org.tiercel.ui.corpus;

import org.jspecify.annotations.NullMarked;
