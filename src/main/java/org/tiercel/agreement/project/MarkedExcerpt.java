package org.tiercel.agreement.project;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.excerpt.Extent;
import org.tiercel.domain.Span;

/// An excerpt that a coder marked, with its answers.
///
/// @param span where it stands; absent for the whole post
/// @param ratings by question; what does not apply is not there
record MarkedExcerpt(@Nullable Span span, Map<Slot, Rating> ratings) {
  /// A code given to an excerpt.
  private record GivenCode(Slot slot, String code) {}

  /// The characters it covers.
  ///
  /// @param textLength length of the post
  Extent extent(int textLength) {
    return span == null ? Extent.whole(textLength) : new Extent(span.start(), span.end());
  }

  Rating rating(Slot slot) {
    return ratings.getOrDefault(slot, Rating.NOT_APPLICABLE);
  }

  /// The share of the codes given to either excerpt that were given to both, from 0 to 1.
  double likeness(MarkedExcerpt other) {
    Set<GivenCode> mine = givenCodes();
    Set<GivenCode> others = other.givenCodes();
    long shared = mine.stream().filter(others::contains).count();
    long either = mine.size() + others.size() - shared;
    return either == 0 ? 1 : (double) shared / either;
  }

  private Set<GivenCode> givenCodes() {
    return ratings.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Rating.Given)
        .flatMap(
            entry ->
                ((Rating.Given) entry.getValue())
                    .codes().stream().map(code -> new GivenCode(entry.getKey(), code)))
        .collect(Collectors.toSet());
  }
}
