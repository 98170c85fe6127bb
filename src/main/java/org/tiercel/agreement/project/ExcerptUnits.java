package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  /// where one of the answers is, or was given before its tier was asked with every one of its
  /// codes. Not applicable is no answer, *none* is one.
  ///
  /// @param tiers the tiers of excerpts
  /// @param asked since when they are asked
  UnitTable records(List<Tier> tiers, Asked asked) {
    Map<String, Integer> since = tiers.stream().collect(Collectors.toMap(Tier::key, asked::whole));
    List<String> coders = List.of(first.coder().name(), second.coder().name());
    SetTableBuilder table = RatingTable.ofSets(List.of(), coders);
    List<UnitRow> rows = new ArrayList<>();
    for (int number = 0; number < pairs.size(); number++) {
      ExcerptPair pair = pairs.get(number);
      List<@Nullable Set<String>> records = new ArrayList<>();
      records.add(record(pair.first(), since));
      records.add(record(pair.second(), since));
      table.add(name(number), records);
      rows.add(new UnitRow(name(number), pair.post(), List.of(), 2, pair.exposed()));
    }
    return new UnitTable(table.build(), rows);
  }

  private static @Nullable Set<String> record(MarkedExcerpt excerpt, Map<String, Integer> since) {
    Set<String> answers = new TreeSet<>();
    for (Map.Entry<Slot, Rating> entry : excerpt.ratings().entrySet()) {
      Slot slot = entry.getKey();
      String question = slot.tier() + (slot.per() == null ? "" : "/" + slot.per()) + "=";
      int asked = since.getOrDefault(slot.tier(), 0);
      switch (entry.getValue()) {
        case Rating.Given given when given.version() < asked -> {
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
}
