package org.tiercel.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One code in an answer.
///
/// @param code key of the code
/// @param term the free term under an open code
/// @param origin how it came about
/// @param suggestionId the suggestion it was taken from, or given instead of
/// @param evidence spans of the post that show it; never units by themselves
public record Coding(
    String code,
    @Nullable String term,
    Origin origin,
    @Nullable Long suggestionId,
    List<Span> evidence) {
  /// Copies the list.
  public Coding {
    evidence = List.copyOf(evidence);
  }

  /// A code chosen by the coder, without evidence.
  public static Coding byHand(String code) {
    return new Coding(code, null, Origin.BY_HAND, null, List.of());
  }

  /// Whether both give the same code and, folded, the same term.
  public boolean sameCode(Coding other) {
    return code.equals(other.code) && Objects.equals(foldedTerm(), other.foldedTerm());
  }

  /// The term as it is compared, or null without one.
  public @Nullable String foldedTerm() {
    return term == null ? null : Terms.fold(term);
  }
}
