package org.tiercel.ui.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.project.UnitTable;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.ConfusionMatrix;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Makes squares of counts for two coders.
final class Squares {
  private final List<String> pair;

  /// @param pair names of the two coders to show
  Squares(List<String> pair) {
    this.pair = pair;
  }

  /// The answers under a tier whose answers are one code; none for sets and for the match itself.
  Optional<Square> ofTier(TierLine line) {
    Optional<Tier> tier = line.source().tier();
    if (tier.isEmpty() || TierLines.isSets(line)) {
      return Optional.empty();
    }
    return line.source()
        .units()
        .map(units -> square(line.name(), units, line.source(), key -> label(tier.get(), key)));
  }

  /// One code, given and not given.
  Square ofCode(TierAgreement tier, CodeLine code) {
    return square(
        code.label(),
        code.source().units(),
        tier,
        key -> Messages.text(key.equals("present") ? "agree.given" : "agree.notgiven"));
  }

  private Square square(
      String title, UnitTable units, TierAgreement tier, UnaryOperator<String> label) {
    ConfusionMatrix matrix =
        units.matrix(tier.coders().indexOf(pair.getFirst()), tier.coders().indexOf(pair.getLast()));
    Categories categories = matrix.categories();
    int[] used = IntStream.range(0, categories.size()).filter(c -> isUsed(matrix, c)).toArray();
    List<List<Square.Cell>> cells = new ArrayList<>();
    for (int row = 0; row < used.length; row++) {
      List<Square.Cell> line = new ArrayList<>();
      for (int column = 0; column < used.length; column++) {
        line.add(
            new Square.Cell(
                row,
                column,
                matrix.count(used[row], used[column]),
                units.posts(matrix.units(used[row], used[column]))));
      }
      cells.add(line);
    }
    List<String> labels = categories.labels().stream().map(label).toList();
    return new Square(
        title,
        IntStream.of(used).mapToObj(labels::get).toList(),
        cells,
        IntStream.range(0, labels.size())
            .filter(c -> !isUsed(matrix, c))
            .mapToObj(labels::get)
            .toList());
  }

  private static boolean isUsed(ConfusionMatrix matrix, int category) {
    return IntStream.range(0, matrix.categories().size())
        .anyMatch(o -> matrix.count(category, o) > 0 || matrix.count(o, category) > 0);
  }

  private static String label(Tier tier, String category) {
    return tier.code(category)
        .map(Code::label)
        .orElseGet(
            () -> Messages.text(category.equals(Code.NONE) ? "agree.none" : "agree.notapplicable"));
  }
}
