package org.tiercel.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// One code that a machine coder proposes: a suggestion before it is stored.
///
/// @param tier key of the tier
/// @param per the code it answers for, under a `per` tier
/// @param code key of the code
/// @param term the free term under an open code
/// @param confidence 0 to 1; absent when the machine cannot tell
/// @param rationale one sentence
/// @param evidence spans of the post that show it, in the order of the text
/// @param evidenceMissing whether the machine quoted words that do not stand in the post
/// @param tied whether other codes are proposed with the same right where only one can stand: the
///     answer is then pending
public record Proposal(
    String tier,
    @Nullable String per,
    String code,
    @Nullable String term,
    @Nullable Double confidence,
    @Nullable String rationale,
    List<Span> evidence,
    boolean evidenceMissing,
    boolean tied) {
  /// Copies the list.
  public Proposal {
    evidence = List.copyOf(evidence);
  }

  /// What it answers: tier and, under a `per` tier, the code answered for.
  public Question question() {
    return new Question(tier, per);
  }

  /// What a proposal answers.
  ///
  /// @param tier key of the tier
  /// @param per the code it answers for
  public record Question(String tier, @Nullable String per) {}
}
