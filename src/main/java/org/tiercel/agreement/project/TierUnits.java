package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableBuilder;
import org.tiercel.agreement.table.SetTableBuilder;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// The units of one tier with what each coder says of them, and the tables they make.
final class TierUnits {
  /// The category of units to which the tier does not apply; no key of a code has a space.
  static final String NOT_APPLICABLE = "not applicable";

  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final Tier tier;
  private final List<String> codes;
  private final List<String> coders;
  private final List<UnitRow> rows;
  private final IntUnaryOperator choice;

  /// @param coders their names, one a rating of each row
  /// @param choice tells by their versions which answers chose among the same codes; in a unit, an
  ///     answer that chose among older ones is not asked as a whole
  TierUnits(
      Tier tier,
      LevelOf levelOf,
      List<String> coders,
      List<UnitRow> rows,
      IntUnaryOperator choice) {
    this.tier = tier;
    this.choice = choice;
    this.codes = levelOf.codes(tier).stream().map(Code::key).toList();
    this.coders = coders;
    this.rows = rows;
  }

  List<UnitRow> rows() {
    return rows;
  }

  /// Every unit with its answer. In a single tier *none* is a category, in an ordinal tier it is
  /// missing; in a multi tier the categories are sets, *none* the empty one.
  UnitTable answers() {
    return tier.kind() == TierKind.MULTI ? sets(false) : table(categories(), false);
  }

  /// The same, with *not applicable* as a category; in a multi tier as a set of its own.
  UnitTable answersOrNotApplicable() {
    if (tier.kind() == TierKind.MULTI) {
      return sets(true);
    }
    List<String> labels = new ArrayList<>(categories().labels());
    labels.add(NOT_APPLICABLE);
    return table(Categories.of(labels), true);
  }

  /// One code by itself, absent or present. Answers given before the code was asked are missing.
  ///
  /// @param asked the version since which the code is asked
  UnitTable code(String code, int asked) {
    RatingTableBuilder table = RatingTable.of(Categories.of(List.of("absent", "present")), coders);
    for (UnitRow row : rows) {
      table.add(
          row.name(), row.ratings().stream().mapToInt(r -> presence(r, code, asked)).toArray());
    }
    return new UnitTable(table.build(), rows);
  }

  /// How many answers *none* an ordinal tier has, which are no point of its scale.
  long nonesOffScale() {
    return tier.kind() == TierKind.ORDINAL ? ratings().filter(TierUnits::isNone).count() : 0;
  }

  /// How many ratings are missing.
  long missing() {
    return ratings().filter(Rating.Missing.class::isInstance).count();
  }

  /// How many ratings there are in which the tier, or one of its codes, was not asked.
  long notAsked() {
    return ratings().filter(Rating.NotAsked.class::isInstance).count();
  }

  private Stream<Rating> ratings() {
    return rows.stream().flatMap(this::ratings);
  }

  /// What counts of the tier as a whole.
  private Stream<Rating> ratings(UnitRow row) {
    int newest = row.ratings().stream().mapToInt(this::choice).max().orElse(0);
    return row.ratings().stream()
        .map(r -> r instanceof Rating.Given && choice(r) < newest ? Rating.NOT_ASKED : r);
  }

  private int choice(Rating rating) {
    return rating instanceof Rating.Given given ? choice.applyAsInt(given.version()) : 0;
  }

  private int presence(Rating rating, String code, int asked) {
    return switch (rating) {
      case Rating.Given given when isNone(given) && tier.kind() == TierKind.ORDINAL ->
          RatingTable.MISSING;
      case Rating.Given(Set<String> given, int version) when version >= asked ->
          given.contains(code) ? PRESENT : ABSENT;
      case Rating.Given _, Rating.Missing _, Rating.NotAsked _, Rating.NotApplicable _ ->
          RatingTable.MISSING;
    };
  }

  private static boolean isNone(Rating rating) {
    return rating instanceof Rating.Given(Set<String> given, int version) && given.isEmpty();
  }

  private Categories categories() {
    if (tier.kind() == TierKind.SINGLE) {
      List<String> labels = new ArrayList<>(codes);
      labels.add(Code.NONE);
      return Categories.of(labels);
    }
    List<Double> values =
        codes.stream()
            .flatMap(code -> tier.code(code).stream())
            .flatMap(code -> Stream.ofNullable(code.value()))
            .toList();
    return values.size() == codes.size() ? Categories.of(codes, values) : Categories.of(codes);
  }

  private UnitTable table(Categories categories, boolean withNotApplicable) {
    RatingTableBuilder table = RatingTable.of(categories, coders);
    for (UnitRow row : rows) {
      int[] cells = ratings(row).mapToInt(r -> cell(r, categories, withNotApplicable)).toArray();
      table.add(row.name(), cells);
    }
    return new UnitTable(table.build(), rows);
  }

  private static int cell(Rating rating, Categories categories, boolean withNotApplicable) {
    return switch (rating) {
      case Rating.Given(Set<String> codes, int version) ->
          categories
              .place(codes.isEmpty() ? Code.NONE : codes.iterator().next())
              .orElse(RatingTable.MISSING);
      case Rating.NotApplicable _ when withNotApplicable -> categories.size() - 1;
      case Rating.NotApplicable _, Rating.Missing _, Rating.NotAsked _ -> RatingTable.MISSING;
    };
  }

  /// Every unit with the set of codes given, whatever the kind of the tier.
  ///
  /// @param withNotApplicable whether *not applicable* is a set of its own, else missing
  UnitTable sets(boolean withNotApplicable) {
    SetTableBuilder table = RatingTable.ofSets(codes, coders);
    for (UnitRow row : rows) {
      List<@Nullable Set<String>> cells = new ArrayList<>();
      ratings(row).forEach(rating -> cells.add(set(rating, withNotApplicable)));
      table.add(row.name(), cells);
    }
    return new UnitTable(table.build(), rows);
  }

  private static @Nullable Set<String> set(Rating rating, boolean withNotApplicable) {
    return switch (rating) {
      case Rating.Given(Set<String> codes, int version) -> codes;
      case Rating.NotApplicable _ when withNotApplicable -> Set.of(NOT_APPLICABLE);
      case Rating.NotApplicable _, Rating.Missing _, Rating.NotAsked _ -> null;
    };
  }
}
