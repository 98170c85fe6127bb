package org.tiercel.codebook.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;

/// Whether a tier of posts applies never depends on a tier of excerpts.
final class PostTiersStandAlone implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    Set<String> ofExcerpts =
        codebook.tiers(Scope.EXCERPT).stream().map(Tier::key).collect(Collectors.toSet());
    return Placed.tiers(codebook)
        .filter(tier -> tier.it().scope() == Scope.POST)
        .filter(tier -> tiersIn(tier.it().appliesWhen()).anyMatch(ofExcerpts::contains))
        .map(
            tier ->
                tier.problem(
                    "appliesWhen",
                    "names a tier of excerpts, but this tier is asked of posts:"
                        + " name tiers of posts, or change its scope to \"excerpt\""));
  }

  private static Stream<String> tiersIn(@Nullable Condition condition) {
    return switch (condition) {
      case null -> Stream.empty();
      case Condition.HasCode(String tier, List<String> _) -> Stream.of(tier);
      case Condition.All(List<Condition> parts) -> parts.stream().flatMap(p -> tiersIn(p));
      case Condition.Any(List<Condition> parts) -> parts.stream().flatMap(p -> tiersIn(p));
      case Condition.Not(Condition part) -> tiersIn(part);
    };
  }
}
