package org.tiercel.suggest.llm.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;

/// One coding of an answer, its code known to exist.
///
/// @param code the code
/// @param per what the answer names as the code that it is given for
/// @param term the term under an open code
/// @param confidence 0 to 1
/// @param rationale why
/// @param quotes words that the model says stand in the post
record Given(
    Code code,
    @Nullable String per,
    @Nullable String term,
    @Nullable Double confidence,
    @Nullable String rationale,
    List<String> quotes) {
  Given {
    quotes = List.copyOf(quotes);
  }

  /// The same for another code of the `per` tier, or for none.
  Given withPer(@Nullable String key) {
    return new Given(code, key, term, confidence, rationale, quotes);
  }
}
