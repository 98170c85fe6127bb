package org.tiercel.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A machine coder's coding, offered to a person.
///
/// @param id unique in the project
/// @param run the run it came from
/// @param coder the machine
/// @param tier key of the tier
/// @param per the code it answers for, under a `per` tier
/// @param excerpt the passage it codes, under an excerpt tier
/// @param code key of the code
/// @param term the free term under an open code
/// @param confidence 0 to 1
/// @param rationale one sentence
/// @param evidence spans of the post that show it
/// @param evidenceMissing whether the machine quoted words that do not stand in the post
public record Suggestion(
    long id,
    long run,
    Coder coder,
    String tier,
    @Nullable String per,
    @Nullable Excerpt excerpt,
    String code,
    @Nullable String term,
    @Nullable Double confidence,
    @Nullable String rationale,
    List<Span> evidence,
    boolean evidenceMissing) {
  /// Copies the list.
  public Suggestion {
    evidence = List.copyOf(evidence);
  }

  /// The same suggestion, counted as the code that took the place of the one suggested.
  Suggestion countingAs(AnswerKey question, String now) {
    return new Suggestion(
        id,
        run,
        coder,
        question.tier(),
        question.per(),
        excerpt,
        now,
        term,
        confidence,
        rationale,
        evidence,
        evidenceMissing);
  }

  /// Whether the text bears it out, so that it may be taken together with others.
  public boolean hasEvidence() {
    return !evidenceMissing && (!evidence.isEmpty() || excerpt != null);
  }
}
