package org.tiercel.codebook.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// A tier or a code with its place in the file.
///
/// @param <T> tier or code
/// @param path where it stands
/// @param it the tier or code
record Placed<T>(JsonPath path, T it) {
  /// The tiers of a codebook, in order.
  static Stream<Placed<Tier>> tiers(Codebook codebook) {
    JsonPath list = JsonPath.ROOT.field("tiers");
    return IntStream.range(0, codebook.tiers().size())
        .mapToObj(i -> new Placed<>(list.item(i), codebook.tiers().get(i)));
  }

  /// Every code of a codebook, tier by tier, parents before their children.
  static Stream<Placed<Code>> codes(Codebook codebook) {
    return tiers(codebook).flatMap(Placed::codesOf);
  }

  /// Every code of one tier, parents before their children.
  static Stream<Placed<Code>> codesOf(Placed<Tier> tier) {
    return siblings(tier.path().field("codes"), tier.it().codes()).flatMap(Placed::withDescendants);
  }

  /// The codes of one list, without what is below them.
  static Stream<Placed<Code>> siblings(JsonPath list, List<Code> codes) {
    return IntStream.range(0, codes.size()).mapToObj(i -> new Placed<>(list.item(i), codes.get(i)));
  }

  private static Stream<Placed<Code>> withDescendants(Placed<Code> code) {
    return Stream.concat(
        Stream.of(code),
        siblings(code.path().field("children"), code.it().children())
            .flatMap(Placed::withDescendants));
  }

  /// A problem with one field of it.
  Problem problem(String field, String says) {
    return new Problem(path.field(field), says);
  }
}
