package org.tiercel.agreement.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a [RatingTable] of sets of codes together unit by unit. For one thread.
public final class SetTableBuilder {
  private final List<String> coders;
  private final List<String> units = new ArrayList<>();
  private final RatingTableBuilder.Cells cells = new RatingTableBuilder.Cells();
  private final CodeSets.Collector collector;

  SetTableBuilder(Collection<String> codes, List<String> coders) {
    this.coders = List.copyOf(coders);
    this.collector = new CodeSets.Collector(codes);
  }

  /// Adds a unit.
  ///
  /// @param unit what it is called
  /// @param ratings the set each coder gave, null where it is missing
  public SetTableBuilder add(String unit, List<? extends @Nullable Collection<String>> ratings) {
    if (ratings.size() != coders.size()) {
      throw new IllegalArgumentException("one rating a coder is needed");
    }
    units.add(unit);
    for (Collection<String> rating : ratings) {
      cells.add(rating == null ? RatingTable.MISSING : collector.place(rating));
    }
    return this;
  }

  /// The table of all units added so far.
  public RatingTable build() {
    CodeSets sets = collector.sets();
    return new RatingTable(sets.categories(), coders, List.copyOf(units), cells.toArray(), sets);
  }
}
