/// What asking a language model costs: prices, tokens, and a budget that is never passed.
@NullMarked
package org.tiercel.suggest.llm.cost;

import org.jspecify.annotations.NullMarked;
