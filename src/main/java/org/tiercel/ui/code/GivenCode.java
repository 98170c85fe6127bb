package org.tiercel.ui.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Tier;

/// A code that the coder has given, as a chip shows it.
///
/// @param code key of the code
/// @param label its label
/// @param color `#rrggbb`, if it has one
/// @param term the free term under an open code
record GivenCode(String code, String label, @Nullable String color, @Nullable String term) {
  /// The codes of an answer; none unless it is coded.
  static List<GivenCode> of(Tier tier, Answer answer) {
    return answer.state() == AnswerState.CODED
        ? answer.codings().stream().map(coding -> of(tier, coding)).toList()
        : List.of();
  }

  private static GivenCode of(Tier tier, Coding coding) {
    Code code = tier.code(coding.code()).orElseGet(() -> Code.of(coding.code(), coding.code()));
    return new GivenCode(code.key(), code.label(), code.color(), coding.term());
  }

  /// What the chip says.
  String text() {
    return term == null ? label : label + ": " + term;
  }
}
