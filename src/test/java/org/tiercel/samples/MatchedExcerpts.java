package org.tiercel.samples;

import java.util.List;
import java.util.Set;
import org.tiercel.agreement.excerpt.ExcerptMatching;
import org.tiercel.agreement.excerpt.Extent;
import org.tiercel.agreement.excerpt.Matching;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;

/// The excerpts of two coders in one post, matched.
///
/// @param first the first coder's
/// @param second the second coder's
/// @param matching which are which
record MatchedExcerpts(List<Excerpt> first, List<Excerpt> second, Matching matching) {
  static MatchedExcerpts in(CodedSample sample, String id) {
    Annotation a = sample.firstOn(id);
    Annotation b = sample.secondOn(id);
    String text = sample.text(id);
    Matching matching =
        ExcerptMatching.of(
            extents(a, text),
            extents(b, text),
            (i, j) -> likeness(sample, a, a.excerpts().get(i), b, b.excerpts().get(j)));
    return new MatchedExcerpts(a.excerpts(), b.excerpts(), matching);
  }

  private static List<Extent> extents(Annotation annotation, String text) {
    return annotation.excerpts().stream()
        .map(excerpt -> excerpt.spanIn(text))
        .map((Span span) -> new Extent(span.start(), span.end()))
        .toList();
  }

  /// The share of tiers under which both excerpts have the same codes.
  private static double likeness(
      CodedSample sample, Annotation a, Excerpt one, Annotation b, Excerpt other) {
    var tiers = sample.codebook().tiers(Scope.EXCERPT);
    long same =
        tiers.stream()
            .filter(
                tier -> {
                  Set<String> codes = sample.codes(a, tier.key(), one.id());
                  return codes != null && codes.equals(sample.codes(b, tier.key(), other.id()));
                })
            .count();
    return (double) same / tiers.size();
  }
}
