package org.tiercel.analysis.crossing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;

/// The tiers that decide whether the two tiers of a crossing apply. A codebook has few ways to
/// answer them, so each is judged once. For one thread.
final class DecidingTiers {
  private record Given(String tier, String code) {}

  private record Verdict(boolean rows, boolean columns) {}

  private final Applicability applicability;
  private final Crossing crossing;
  private final Set<String> keys = new LinkedHashSet<>();
  private final List<Given> given = new ArrayList<>();
  private final Map<Given, Integer> places = new HashMap<>();
  private final Map<BitSet, Verdict> verdicts = new HashMap<>();

  DecidingTiers(Codebook codebook, Crossing crossing) {
    this.applicability = new Applicability(codebook);
    this.crossing = crossing;
    collect(codebook, crossing.rows());
    collect(codebook, crossing.columns());
  }

  private void collect(Codebook codebook, Tier tier) {
    Stream.concat(named(tier.appliesWhen()), Stream.ofNullable(tier.per()))
        .filter(keys::add)
        .flatMap(key -> codebook.tier(key).stream())
        .forEach(earlier -> collect(codebook, earlier));
  }

  private static Stream<String> named(@Nullable Condition condition) {
    return switch (condition) {
      case null -> Stream.empty();
      case Condition.HasCode(String tier, var codes) -> Stream.of(tier);
      case Condition.All(List<Condition> parts) -> parts.stream().flatMap(DecidingTiers::named);
      case Condition.Any(List<Condition> parts) -> parts.stream().flatMap(DecidingTiers::named);
      case Condition.Not(Condition part) -> named(part);
    };
  }

  /// Their keys.
  Set<String> keys() {
    return new TreeSet<>(keys);
  }

  /// Whether a tier is one of them.
  boolean contains(String tier) {
    return keys.contains(tier);
  }

  /// The place of one of their codes.
  int place(String tier, String code) {
    return places.computeIfAbsent(
        new Given(tier, code),
        newcomer -> {
          given.add(newcomer);
          return given.size() - 1;
        });
  }

  /// Whether the row tier applies where these codes were given.
  boolean rowsApply(BitSet deciding) {
    return verdict(deciding).rows();
  }

  /// Whether the column tier applies where these codes were given.
  boolean columnsApply(BitSet deciding) {
    return verdict(deciding).columns();
  }

  private Verdict verdict(BitSet deciding) {
    Verdict known = verdicts.get(deciding);
    if (known != null) {
      return known;
    }
    Map<String, Set<String>> codes = new HashMap<>();
    deciding.stream()
        .mapToObj(given::get)
        .forEach(g -> codes.computeIfAbsent(g.tier(), t -> new TreeSet<>()).add(g.code()));
    Verdict verdict =
        new Verdict(
            applicability.applies(crossing.rows().key(), codes),
            applicability.applies(crossing.columns().key(), codes));
    verdicts.put((BitSet) deciding.clone(), verdict);
    return verdict;
  }
}
