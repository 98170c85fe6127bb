package org.tiercel.agreement.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The categories that coders chose from, in their order, also those that nobody chose. A category
/// is known by its place, from 0. Immutable.
public final class Categories {
  private final List<String> labels;
  private final double @Nullable [] values;
  private final boolean ordered;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Double, Integer> placesByValue = new HashMap<>();

  private Categories(List<String> labels, double @Nullable [] values, boolean ordered) {
    this.labels = List.copyOf(labels);
    this.values = values;
    this.ordered = ordered;
    for (int place = 0; place < labels.size(); place++) {
      if (places.put(labels.get(place), place) != null) {
        throw new IllegalArgumentException("category given twice: " + labels.get(place));
      }
      if (values != null) {
        placesByValue.putIfAbsent(values[place], place);
      }
    }
  }

  /// Categories in a declared order. Where every label is a decimal number, the numbers are the
  /// values.
  ///
  /// @throws IllegalArgumentException if a label comes twice
  public static Categories of(List<String> labels) {
    return new Categories(labels, numbers(labels), true);
  }

  /// Categories in a declared order with the numeric value of each.
  ///
  /// @throws IllegalArgumentException if a label comes twice or the two lists differ in length
  public static Categories of(List<String> labels, List<Double> values) {
    if (labels.size() != values.size()) {
      throw new IllegalArgumentException("as many values as labels are needed");
    }
    return new Categories(labels, values.stream().mapToDouble(Double::doubleValue).toArray(), true);
  }

  /// Categories that stand in some order only because they must: it carries no meaning.
  public static Categories unordered(List<String> labels) {
    return new Categories(labels, null, false);
  }

  private static double @Nullable [] numbers(List<String> labels) {
    double[] numbers = new double[labels.size()];
    for (int place = 0; place < numbers.length; place++) {
      OptionalDouble number = NumberText.parse(labels.get(place));
      if (number.isEmpty()) {
        return null;
      }
      numbers[place] = number.getAsDouble();
    }
    return numbers;
  }

  /// How many there are.
  public int size() {
    return labels.size();
  }

  /// All labels in order.
  public List<String> labels() {
    return labels;
  }

  /// The label at a place.
  public String label(int place) {
    return labels.get(place);
  }

  /// The place of a label; where the categories are numbers, `1.0` finds `1`.
  public OptionalInt place(String label) {
    Integer place = places.get(label);
    if (place == null && values != null) {
      OptionalDouble number = NumberText.parse(label);
      place = number.isPresent() ? placesByValue.get(number.getAsDouble()) : null;
    }
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// Whether every category has a numeric value.
  public boolean isNumeric() {
    return values != null && values.length > 0;
  }

  /// Whether the order means something: it was declared, or is that of numbers.
  public boolean isOrdered() {
    return ordered;
  }

  /// The numeric values in order, or the ranks 1, 2, 3… where the categories have none.
  public double[] valuesOrRanks() {
    if (values != null) {
      return Arrays.copyOf(values, values.length);
    }
    double[] ranks = new double[labels.size()];
    Arrays.setAll(ranks, place -> place + 1);
    return ranks;
  }

  @Override
  public String toString() {
    return labels.toString();
  }
}
