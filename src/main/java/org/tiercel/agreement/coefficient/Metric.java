package org.tiercel.agreement.coefficient;

import java.util.Optional;
import org.tiercel.agreement.table.CodeSets;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;

/// Krippendorff's difference function for a level of measurement.
sealed interface Metric {
  /// The same distances whatever the ratings are.
  record Fixed(Distance distance) implements Metric {}

  /// Distances that depend on how often each value occurs among the pairable ratings.
  record Ordinal() implements Metric {}

  /// Whether the level suits the table.
  static Optional<Reason> obstacle(Level level, RatingTable table) {
    if (level.isSets() && table.sets().isEmpty()) {
      return Optional.of(Reason.SETS_NEEDED);
    }
    if (level.isNumbers() && !table.categories().isNumeric() && table.categories().size() > 0) {
      return Optional.of(Reason.NUMBERS_NEEDED);
    }
    return level == Level.RATIO && RatioDistance.isNegative(table.categories())
        ? Optional.of(Reason.NEGATIVE_NUMBERS)
        : Optional.empty();
  }

  /// The metric of a level that suits the table.
  static Metric of(Level level, RatingTable table) {
    return switch (level) {
      case NOMINAL -> new Fixed(new NominalDistance());
      case ORDINAL -> new Ordinal();
      case INTERVAL -> new Fixed(new SquaredDistance(Scale.of(table.categories())));
      case RATIO -> new Fixed(new RatioDistance(table.categories()));
      case SET_MASI -> new Fixed(SetDistance.masi(sets(table)));
      case SET_JACCARD -> new Fixed(SetDistance.jaccard(sets(table)));
    };
  }

  private static CodeSets sets(RatingTable table) {
    return table.sets().orElseThrow();
  }
}
