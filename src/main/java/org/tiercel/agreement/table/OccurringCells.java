package org.tiercel.agreement.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Cells whose categories are those that occur: in the order of numbers if all are numbers, where
/// `1` and `1.0` are the same, otherwise in alphabetical order.
final class OccurringCells implements CellReader {
  private final Level level;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> labels = new ArrayList<>();

  OccurringCells(Level level) {
    this.level = level;
  }

  @Override
  public int read(String text, CellPlace place) {
    Integer number = numbers.get(text);
    if (number == null) {
      if (level.isNumbers() && NumberText.parse(text).isEmpty()) {
        throw place.failure(
            "\"%s\" is not a number, which --level %s needs; mend it, or name it in --missing."
                .formatted(text, level.key()));
      }
      number = labels.size();
      labels.add(text);
      numbers.put(text, number);
    }
    return number;
  }

  @Override
  public RatingTable table(List<String> coders, List<String> units, int[] cells) {
    boolean numeric = labels.stream().allMatch(label -> NumberText.parse(label).isPresent());
    int[] places = new int[labels.size()];
    List<String> sorted = numeric ? byNumber(places) : byText(places);
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = cells[cell] == RatingTable.MISSING ? cells[cell] : places[cells[cell]];
    }
    Categories categories = numeric ? Categories.of(sorted) : Categories.unordered(sorted);
    return new RatingTable(categories, coders, units, cells, null);
  }

  private List<String> byNumber(int[] places) {
    TreeMap<Double, List<Integer>> byValue = new TreeMap<>();
    for (int number = 0; number < places.length; number++) {
      double value = NumberText.parse(labels.get(number)).orElseThrow();
      byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(number);
    }
    List<String> sorted = new ArrayList<>();
    for (List<Integer> equal : byValue.values()) {
      equal.forEach(number -> places[number] = sorted.size());
      sorted.add(labels.get(equal.getFirst()));
    }
    return sorted;
  }

  private List<String> byText(int[] places) {
    List<String> sorted = labels.stream().sorted().toList();
    for (int place = 0; place < places.length; place++) {
      places[numbers.getOrDefault(sorted.get(place), 0)] = place;
    }
    return sorted;
  }
}
