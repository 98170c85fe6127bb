/// Runs of language models: which posts are asked about, at what pace, for how much money, and how
/// answers are kept so that nothing is paid twice.
@NullMarked
package org.tiercel.suggest.llm.run;

import org.jspecify.annotations.NullMarked;
