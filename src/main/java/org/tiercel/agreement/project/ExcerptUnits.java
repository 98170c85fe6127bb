package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.SetTableBuilder;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// The matched excerpts of two coders, and the units that tiers make of them.
final class ExcerptUnits {
  private final CoderRatings first;
  private final CoderRatings second;
  private final List<ExcerptPair> pairs;

  ExcerptUnits(CoderRatings first, CoderRatings second, List<ExcerptPair> pairs) {
    this.first = first;
    this.second = second;
    this.pairs = pairs;
  }

  /// Every matched excerpt as a unit of a tier; under a `per` tier, one unit for each code that it
  /// is asked for.
  List<UnitRow> of(Tier tier) {
    List<UnitRow> rows = new ArrayList<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      for (Slot slot : slots(tier, pairs.get(pair))) {
        rows.add(row(pair, slot));
      }
    }
    return rows;
  }

  private static List<Slot> slots(Tier tier, ExcerptPair pair) {
    return tier.per() == null
        ? List.of(new Slot(tier.key(), null))
        : Stream.of(pair.first(), pair.second())
            .flatMap(excerpt -> excerpt.ratings().keySet().stream())
            .filter(slot -> slot.tier().equals(tier.key()))
            .distinct()
            .sorted(Comparator.comparing(slot -> String.valueOf(slot.per())))
            .toList();
  }

  private UnitRow row(int number, Slot slot) {
    ExcerptPair pair = pairs.get(number);
    int applicable =
        (int)
            Stream.of(pair.first(), pair.second())
                .filter(excerpt -> excerpt.ratings().containsKey(slot))
                .count();
    return new UnitRow(
        name(number) + (slot.per() == null ? "" : "/" + slot.per()),
        pair.post(),
        List.of(rating(first, pair.first(), slot), rating(second, pair.second(), slot)),
        applicable,
        pair.exposed());
  }

  private static Rating rating(CoderRatings coder, MarkedExcerpt excerpt, Slot slot) {
    return coder.tiers().contains(slot.tier()) ? excerpt.rating(slot) : Rating.MISSING;
  }

  private String name(int pair) {
    return pairs.get(pair).post() + ":" + pair;
  }

  /// Every matched excerpt with all answers to it as one rating, the set of `tier=code`; missing
  /// where one of the answers is, or chose among fewer codes than the other's.
  /// Not applicable is no answer, *none* is one.
  ///
  /// @param tiers the tiers of excerpts
  /// @param asked since when they are asked
  UnitTable records(List<Tier> tiers, Asked asked) {
    Map<String, IntUnaryOperator> choices =
        tiers.stream().collect(Collectors.toMap(Tier::key, asked::choiceUnder));
    List<String> coders = List.of(first.coder().name(), second.coder().name());
    SetTableBuilder table = RatingTable.ofSets(List.of(), coders);
    List<UnitRow> rows = new ArrayList<>();
    for (int number = 0; number < pairs.size(); number++) {
      ExcerptPair pair = pairs.get(number);
      List<@Nullable Set<String>> records = new ArrayList<>();
      records.add(record(pair.first(), pair.second(), choices));
      records.add(record(pair.second(), pair.first(), choices));
      table.add(name(number), records);
      rows.add(new UnitRow(name(number), pair.post(), List.of(), 2, pair.exposed()));
    }
    return new UnitTable(table.build(), rows);
  }

  private static @Nullable Set<String> record(
      MarkedExcerpt excerpt, MarkedExcerpt other, Map<String, IntUnaryOperator> choices) {
    Set<String> answers = new TreeSet<>();
    for (Map.Entry<Slot, Rating> entry : excerpt.ratings().entrySet()) {
      Slot slot = entry.getKey();
      String question = slot.tier() + (slot.per() == null ? "" : "/" + slot.per()) + "=";
      IntUnaryOperator choice = Objects.requireNonNull(choices.get(slot.tier()));
      switch (entry.getValue()) {
        case Rating.Given given when isOlder(given, other.rating(slot), choice) -> {
          return null;
        }
        case Rating.Given(Set<String> codes, int _) when codes.isEmpty() ->
            answers.add(question + Code.NONE);
        case Rating.Given(Set<String> codes, int _) ->
            codes.forEach(c -> answers.add(question + c));
        case Rating.Missing _, Rating.NotAsked _ -> {
          return null;
        }
        case Rating.NotApplicable _ ->
            throw new IllegalStateException("not applicable is not kept");
      }
    }
    return answers;
  }

  private static boolean isOlder(Rating.Given given, Rating other, IntUnaryOperator choice) {
    return other instanceof Rating.Given(Set<String> _, int version)
        && choice.applyAsInt(given.version()) < choice.applyAsInt(version);
  }
}
