package org.tiercel.ui.code.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// The codes of a tier that fit what is typed, the best first; with nothing typed, those that were
/// given lately, then all in their order.
public final class PaletteViewModel {
  private static final int UNDER_COUNTS_LESS = 12;

  private final List<FoundCode> all;
  private final ObservableList<FoundCode> found = FXCollections.observableArrayList();

  /// @param tier whose codes can be chosen
  /// @param recent keys of codes that were given lately, the last first
  public PaletteViewModel(Tier tier, List<String> recent) {
    List<FoundCode> codes = new ArrayList<>();
    recent.stream()
        .flatMap(key -> tier.code(key).filter(Code::selectable).stream())
        .forEach(code -> codes.add(new FoundCode(code, parent(tier, code), true)));
    tier.selectableCodes().stream()
        .filter(code -> !recent.contains(code.key()))
        .forEach(code -> codes.add(new FoundCode(code, parent(tier, code), false)));
    this.all = List.copyOf(codes);
    type("");
  }

  private static Optional<String> parent(Tier tier, Code code) {
    return tier.allCodes()
        .filter(other -> other.children().contains(code))
        .findFirst()
        .map(Code::label);
  }

  /// Shows what fits.
  public void type(String typed) {
    FuzzyMatch match = new FuzzyMatch(typed);
    record Ranked(FoundCode code, int points) {}
    found.setAll(
        all.stream()
            .flatMap(
                code -> points(match, code).stream().mapToObj(points -> new Ranked(code, points)))
            .sorted(Comparator.comparingInt(Ranked::points).reversed())
            .map(Ranked::code)
            .toList());
  }

  /// A name found through the code above it counts less than one of its own.
  private static OptionalInt points(FuzzyMatch match, FoundCode code) {
    OptionalInt own = match.points(code.code().label());
    OptionalInt whole =
        match.points(code.under().map(above -> above + " ").orElse("") + code.code().label());
    return Stream.of(own, minus(whole)).flatMapToInt(OptionalInt::stream).max();
  }

  private static OptionalInt minus(OptionalInt points) {
    return points.isPresent()
        ? OptionalInt.of(points.getAsInt() - UNDER_COUNTS_LESS)
        : OptionalInt.empty();
  }

  /// The codes that fit.
  ObservableList<FoundCode> found() {
    return found;
  }
}
