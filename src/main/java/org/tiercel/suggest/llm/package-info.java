/// Suggestions from a language model: the port through which one is asked, and what the parts of
/// such a run hand to each other.
@NullMarked
package org.tiercel.suggest.llm;

import org.jspecify.annotations.NullMarked;
