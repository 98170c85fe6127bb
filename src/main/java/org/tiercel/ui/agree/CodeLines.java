package org.tiercel.ui.agree;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tiercel.agreement.coefficient.CodeIndices;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.CodeAgreement;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.agreement.table.ConfusionMatrix;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// Puts agreement on codes into words, worst first; codes without a kappa come last.
final class CodeLines {
  private static final int ABSENT = 0;
  private static final int PRESENT = 1;

  private final List<String> pair;

  /// @param pair names of the two coders to show
  CodeLines(List<String> pair) {
    this.pair = pair;
  }

  List<CodeLine> of(TierAgreement tier) {
    int first = tier.coders().indexOf(pair.getFirst());
    int second = tier.coders().indexOf(pair.getLast());
    return tier.codes().stream()
        .sorted(Comparator.comparingDouble(code -> kappa(code).value().orElse(Double.MAX_VALUE)))
        .map(code -> line(code, code.units().matrix(first, second)))
        .toList();
  }

  private CodeLine line(CodeAgreement code, ConfusionMatrix matrix) {
    int both = matrix.count(PRESENT, PRESENT);
    int firstOnly = matrix.count(PRESENT, ABSENT);
    int secondOnly = matrix.count(ABSENT, PRESENT);
    return new CodeLine(
        code,
        code.code().label(),
        both,
        firstOnly,
        secondOnly,
        ShownNumber.coefficient(kappa(code), ""),
        prevalence(code, both, firstOnly + secondOnly, matrix.paired()));
  }

  private static ShownNumber prevalence(CodeAgreement code, int both, int one, int units) {
    OptionalDouble share =
        units == 0 ? OptionalDouble.empty() : OptionalDouble.of((both + one / 2.0) / units);
    String rare = code.rare() ? Messages.text("agree.rare.explained", CodeIndices.FEW) : "";
    return new ShownNumber(
        Numbers.percent(share, 0),
        code.rare() ? Messages.text("agree.rare") : "",
        Messages.text("agree.prevalence.explained", units, rare).strip());
  }

  private Estimate kappa(CodeAgreement code) {
    return code.estimates().stream()
        .filter(e -> e.measure() == Measure.COHEN_KAPPA && e.coders().equals(pair))
        .findFirst()
        .orElseThrow();
  }
}
