package org.tiercel.codebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;

/// A condition names an earlier tier and codes that this tier has.
final class ConditionsLookBack implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    List<Tier> earlier = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    for (Placed<Tier> tier : Placed.tiers(codebook).toList()) {
      Condition condition = tier.it().appliesWhen();
      if (condition != null) {
        problems(condition, tier.path().field("appliesWhen"), earlier).forEach(found::add);
      }
      earlier.add(tier.it());
    }
    return found.stream();
  }

  private static Stream<Problem> problems(Condition condition, JsonPath path, List<Tier> earlier) {
    return switch (condition) {
      case Condition.HasCode has -> problems(has, path, earlier);
      case Condition.All(List<Condition> parts) -> ofParts(parts, path.field("all"), earlier);
      case Condition.Any(List<Condition> parts) -> ofParts(parts, path.field("any"), earlier);
      case Condition.Not(Condition part) -> problems(part, path.field("not"), earlier);
    };
  }

  private static Stream<Problem> ofParts(List<Condition> parts, JsonPath list, List<Tier> earlier) {
    if (parts.isEmpty()) {
      return Stream.of(new Problem(list, "is empty: name at least one condition"));
    }
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(i -> problems(parts.get(i), list.item(i), earlier));
  }

  private static Stream<Problem> problems(
      Condition.HasCode has, JsonPath path, List<Tier> earlier) {
    List<Tier> named = earlier.stream().filter(t -> t.key().equals(has.tier())).toList();
    if (named.isEmpty()) {
      return Stream.of(
          new Problem(
              path.field("tier"),
              "is \"" + has.tier() + "\": name a tier that stands before this one"));
    }
    if (has.codes().isEmpty()) {
      return Stream.of(new Problem(path.field("codes"), "is empty: name at least one code"));
    }
    return IntStream.range(0, has.codes().size())
        .filter(i -> named.getFirst().code(has.codes().get(i)).isEmpty())
        .mapToObj(i -> unknown(path.field("codes").item(i), has.codes().get(i), has.tier()));
  }

  private static Problem unknown(JsonPath path, String code, String tier) {
    return new Problem(
        path, "is \"" + code + "\", which the tier \"" + tier + "\" does not have: name its codes");
  }
}
