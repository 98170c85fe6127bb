package org.tiercel.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Condition;

/// A condition while it is edited: lines that name codes of an earlier tier, of which all or any
/// hold. A condition that is nested deeper is kept as it is until it is begun anew.
final class ConditionDraft {
  /// How the lines belong together.
  enum Join {
    /// Every line holds.
    ALL,
    /// At least one holds.
    ANY
  }

  /// One line: some code of a tier was given, or none of them was.
  ///
  /// @param tier key of the tier
  /// @param codes keys of its codes
  /// @param not whether none of them may be given
  record Line(String tier, List<String> codes, boolean not) {
    /// Copies the list.
    Line {
      codes = List.copyOf(codes);
    }
  }

  private final ObjectProperty<Join> join = new SimpleObjectProperty<>(this, "join", Join.ALL);
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Condition>> nested =
      new SimpleObjectProperty<>(this, "nested", Optional.empty());

  /// @param condition as it stands; absent for always
  ConditionDraft(@Nullable Condition condition) {
    Optional<List<Line>> flat =
        switch (condition) {
          case null -> Optional.of(List.of());
          case Condition.All(List<Condition> parts) -> linesOf(parts);
          case Condition.Any(List<Condition> parts) -> linesOf(parts);
          case Condition.HasCode _, Condition.Not _ -> linesOf(List.of(condition));
        };
    join.set(condition instanceof Condition.Any ? Join.ANY : Join.ALL);
    flat.ifPresentOrElse(lines::setAll, () -> nested.set(Optional.ofNullable(condition)));
  }

  private static Optional<List<Line>> linesOf(List<Condition> parts) {
    List<Line> flat = new ArrayList<>();
    for (Condition part : parts) {
      switch (part) {
        case Condition.HasCode(String tier, List<String> codes) ->
            flat.add(new Line(tier, codes, false));
        case Condition.Not(Condition.HasCode(String tier, List<String> codes)) ->
            flat.add(new Line(tier, codes, true));
        case Condition.All _, Condition.Any _, Condition.Not _ -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(flat);
  }

  /// How the lines belong together.
  ObjectProperty<Join> joinProperty() {
    return join;
  }

  /// The lines; none: always.
  ObservableList<Line> lines() {
    return lines;
  }

  /// A condition that lines cannot say; empty where they can.
  ObjectProperty<Optional<Condition>> nestedProperty() {
    return nested;
  }

  /// Forgets a condition that lines cannot say.
  void beginAnew() {
    nested.set(Optional.empty());
    lines.clear();
  }

  /// The condition; null for always. Lines without a code say nothing yet.
  @Nullable Condition condition() {
    if (nested.get().isPresent()) {
      return nested.get().get();
    }
    List<Condition> parts =
        lines.stream().filter(line -> !line.codes().isEmpty()).map(ConditionDraft::part).toList();
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : parts.getFirst();
    }
    return join.get() == Join.ALL ? new Condition.All(parts) : new Condition.Any(parts);
  }

  private static Condition part(Line line) {
    Condition.HasCode has = new Condition.HasCode(line.tier(), line.codes());
    return line.not() ? new Condition.Not(has) : has;
  }
}
