package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import java.util.Optional;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.RatingTable;

/// The weights that give part credit to near agreement in every coefficient but alpha, as in Gwet
/// (2014). Positions are the numeric values of the categories, or their ranks where they have none.
public enum Weighting {
  /// No part credit.
  IDENTITY("identity"),
  /// One minus the difference of positions, over its greatest.
  LINEAR("linear"),
  /// One minus the squared difference of positions, over its greatest.
  QUADRATIC("quadratic"),
  /// By the number of pairs of categories between two of them; positions do not matter.
  ORDINAL("ordinal"),
  /// By the squared quotient of difference and sum of positions.
  RATIO("ratio");

  private final String key;

  Weighting(String key) {
    this.key = key;
  }

  /// The name on the command line and in files.
  public String key() {
    return key;
  }

  /// The weighting with this key.
  public static Optional<Weighting> of(String key) {
    return Arrays.stream(values()).filter(weighting -> weighting.key.equals(key)).findFirst();
  }

  /// What keeps these weights from being given to the categories of a table.
  Optional<Reason> obstacle(RatingTable table) {
    Categories categories = table.categories();
    if (this != IDENTITY && table.sets().isPresent()) {
      return Optional.of(Reason.ORDER_NEEDED);
    }
    return this == RATIO && RatioDistance.isNegative(categories)
        ? Optional.of(Reason.NEGATIVE_NUMBERS)
        : Optional.empty();
  }

  /// One minus the weights.
  Distance distance(Categories categories) {
    return switch (this) {
      case IDENTITY -> new NominalDistance();
      case LINEAR -> new LinearDistance(Scale.of(categories));
      case QUADRATIC -> new SquaredDistance(Scale.of(categories));
      case ORDINAL -> new OrdinalDistance(categories.size());
      case RATIO -> new RatioDistance(categories);
    };
  }
}
