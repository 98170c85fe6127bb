package org.tiercel.suggest.llm.run;

/// Why there is no answer of use to a question.
///
/// @param word the kind, in a word
/// @param reason the same as a sentence for the researcher
record Flaw(String word, String reason) {
  static final Flaw REFUSED = new Flaw("refused", "The model refused to answer, or a filter did.");

  static Flaw tooLong(int maxTokens) {
    return new Flaw(
        "length",
        "The answer became longer than %d tokens; allow longer ones.".formatted(maxTokens));
  }

  static Flaw unreadable(String reason) {
    return new Flaw("unreadable", reason);
  }
}
