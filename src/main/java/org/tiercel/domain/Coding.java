package org.tiercel.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One code in an answer.
///
/// @param code key of the code
/// @param term the free term under an open code
/// @param origin how it came about
/// @param suggestionId the suggestion it was taken from, or given instead of
/// @param evidence spans of the post that show it; never units by themselves
/// @param givenAs keys of the codes that the coder gave, where they count as another now: see
///     [CodesNow]; empty where it is the code given
public record Coding(
    String code,
    @Nullable String term,
    Origin origin,
    @Nullable Long suggestionId,
    List<Span> evidence,
    List<String> givenAs) {
  /// Copies the lists.
  public Coding {
    evidence = List.copyOf(evidence);
    givenAs = List.copyOf(givenAs);
  }

  /// A coding of the code that was given.
  public Coding(
      String code,
      @Nullable String term,
      Origin origin,
      @Nullable Long suggestionId,
      List<Span> evidence) {
    this(code, term, origin, suggestionId, evidence, List.of());
  }

  /// A code chosen by the coder, without evidence.
  public static Coding byHand(String code) {
    return new Coding(code, null, Origin.BY_HAND, null, List.of());
  }

  /// The same code, pointed at other spans.
  public Coding withEvidence(List<Span> spans) {
    return new Coding(code, term, origin, suggestionId, spans);
  }

  /// The same coding, counted as the code that took the place of the one given.
  Coding countingAs(String now) {
    return now.equals(code)
        ? this
        : new Coding(now, term, origin, suggestionId, evidence, List.of(code));
  }

  /// The codings that the coder gave, of which this one came about.
  List<Coding> asGiven() {
    return givenAs.isEmpty()
        ? List.of(this)
        : givenAs.stream()
            .map(given -> new Coding(given, term, origin, suggestionId, evidence))
            .toList();
  }

  /// Both codings as one.
  ///
  /// @param other gives the same code
  Coding joined(Coding other) {
    return new Coding(
        code,
        term,
        origin,
        suggestionId,
        Stream.concat(evidence.stream(), other.evidence.stream()).distinct().sorted().toList(),
        Stream.concat(given(), other.given()).distinct().toList());
  }

  private Stream<String> given() {
    return givenAs.isEmpty() ? Stream.of(code) : givenAs.stream();
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
