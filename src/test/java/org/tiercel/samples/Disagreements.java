package org.tiercel.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.excerpt.Matching;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Code;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// Every point on which the two coders of a sample differ, as `disagreements.csv` names them: post,
/// tier, excerpt, and what either said. A tier that does not apply is `na`, a code of a multi tier
/// that the other coder did not give is `-` there; excerpts that nobody else marked stand under the
/// tier `excerpt`, other ends of a matched excerpt under `span`.
final class Disagreements {
  private final CodedSample sample;
  private final Map<String, String> excerptNames = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  private Disagreements(CodedSample sample) {
    this.sample = sample;
    for (var file : sample.sample().files("codes")) {
      for (Map<String, String> row : Sample.rows(file)) {
        excerptNames.put(
            "%s %s %s-%s"
                .formatted(row.get("coder"), row.get("post"), row.get("start"), row.get("end")),
            row.getOrDefault("excerpt", ""));
      }
    }
  }

  /// The differences, each as `post,tier,excerpt,first,second`.
  static List<String> of(CodedSample sample) {
    Disagreements disagreements = new Disagreements(sample);
    sample.codedByBoth().forEach(disagreements::compare);
    return disagreements.found;
  }

  private void compare(String post) {
    Annotation a = sample.firstOn(post);
    Annotation b = sample.secondOn(post);
    for (Tier tier : sample.codebook().tiers(Scope.POST)) {
      compare(
          post + "," + tier.key() + ",",
          tier,
          sample.codes(a, tier.key(), null),
          sample.codes(b, tier.key(), null));
    }
    compareExcerpts(post, a, b);
  }

  private void compare(
      String where, Tier tier, @Nullable Set<String> first, @Nullable Set<String> second) {
    if (Objects.equals(first, second)) {
      return;
    }
    if (tier.kind() != TierKind.MULTI) {
      found.add(where + "," + only(first) + "," + only(second));
    } else if (first == null || second == null) {
      each(first).forEach(code -> found.add(where + "," + code + ",na"));
      each(second).forEach(code -> found.add(where + ",na," + code));
    } else {
      without(first, second).forEach(code -> found.add(where + "," + code + ",-"));
      without(second, first).forEach(code -> found.add(where + ",-," + code));
    }
  }

  private static String only(@Nullable Set<String> codes) {
    return codes == null ? "na" : codes.stream().findFirst().orElse(Code.NONE);
  }

  private static Set<String> each(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes.isEmpty() ? Set.of(Code.NONE) : codes;
  }

  private static Set<String> without(Set<String> codes, Set<String> others) {
    Set<String> left = new TreeSet<>(codes);
    left.removeAll(others);
    return left;
  }

  private void compareExcerpts(String post, Annotation a, Annotation b) {
    MatchedExcerpts excerpts = MatchedExcerpts.in(sample, post);
    Matching matching = excerpts.matching();
    for (int i : matching.unmatchedFirst()) {
      String name = name(0, post, excerpts.first().get(i));
      found.add(post + ",excerpt,A:" + name + ",present,absent");
    }
    for (int j : matching.unmatchedSecond()) {
      String name = name(1, post, excerpts.second().get(j));
      found.add(post + ",excerpt,B:" + name + ",absent,present");
    }
    for (Matching.Pair pair : matching.pairs()) {
      compare(post, a, excerpts.first().get(pair.first()), b, excerpts.second().get(pair.second()));
    }
  }

  private void compare(String post, Annotation a, Excerpt one, Annotation b, Excerpt other) {
    String names = "A:" + name(0, post, one) + "|B:" + name(1, post, other);
    Span first = one.spanIn(sample.text(post));
    Span second = other.spanIn(sample.text(post));
    if (!first.equals(second)) {
      found.add(
          "%s,span,%s,%s,%s"
              .formatted(post, names, sample.place(post, first), sample.place(post, second)));
    }
    for (Tier tier : sample.codebook().tiers(Scope.EXCERPT)) {
      compare(
          post + "," + tier.key() + "," + names,
          tier,
          sample.codes(a, tier.key(), one.id()),
          sample.codes(b, tier.key(), other.id()));
    }
  }

  private String name(int coder, String post, Excerpt excerpt) {
    String where =
        sample.reports().get(coder).coder()
            + " "
            + post
            + " "
            + sample.place(post, excerpt.spanIn(sample.text(post)));
    return Objects.requireNonNull(excerptNames.get(where), where);
  }
}
