package org.tiercel.suggest.llm.answer;

/// A model's words that are no answer to the question. The message says why, in one sentence for
/// the researcher.
final class UnreadableAnswer extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableAnswer(String reason) {
    super(reason, null, false, false);
  }

  /// The sentence.
  String reason() {
    return String.valueOf(getMessage());
  }
}
