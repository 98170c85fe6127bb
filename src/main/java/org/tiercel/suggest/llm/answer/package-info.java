/// The form of a model's answer, and its reading: strict in content whatever the server promised.
@NullMarked
package org.tiercel.suggest.llm.answer;

import org.jspecify.annotations.NullMarked;
