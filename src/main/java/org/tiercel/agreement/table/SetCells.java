package org.tiercel.agreement.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cells that hold a set of codes, `a|b`, or the empty set, `{}`.
final class SetCells implements CellReader {
  private static final String EMPTY = "{}";

  private final Set<String> declared;
  private final CodeSets.Collector collector;
  private final Map<String, Integer> known = new HashMap<>();

  /// @param declared the codes that may occur, none if any may
  SetCells(List<String> declared) {
    this.declared = new HashSet<>(declared);
    this.collector = new CodeSets.Collector(declared);
  }

  @Override
  public int read(String text, CellPlace place) {
    Integer number = known.get(text);
    if (number == null) {
      number = collector.place(members(text, place));
      known.put(text, number);
    }
    return number;
  }

  private List<String> members(String text, CellPlace place) {
    if (text.equals(EMPTY)) {
      return List.of();
    }
    List<String> members = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    for (String member : members) {
      if (member.isEmpty() || member.equals(EMPTY)) {
        throw place.failure(
            "\"%s\" is not a set; write codes as a|b and the empty set as {}.".formatted(text));
      }
      if (!declared.isEmpty() && !declared.contains(member)) {
        throw place.failure(
            "\"%s\" is not one of the codes %s; add it to --categories or mend the cell."
                .formatted(member, String.join(",", declared.stream().sorted().toList())));
      }
    }
    return members;
  }

  @Override
  public RatingTable table(List<String> coders, List<String> units, int[] cells) {
    CodeSets sets = collector.sets();
    return new RatingTable(sets.categories(), coders, units, cells, sets);
  }
}
