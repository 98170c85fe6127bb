package org.tiercel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableReader;
import org.tiercel.agreement.table.TableFormat;
import org.tiercel.task.Progress;

/// Every line of the spec files, from a CSV file to the estimate.
class CoefficientSpecTest {
  /// Published interval ends have three decimals.
  private static final double END_TOLERANCE = 0.0006;

  @TempDir Path folder;

  static Stream<Arguments> hand_worked() {
    return lines("hand-worked.spec");
  }

  static Stream<Arguments> published() {
    return lines("published.spec");
  }

  private static Stream<Arguments> lines(String file) {
    return SpecTable.read(file).stream()
        .flatMap(table -> table.expectations().stream().map(e -> Arguments.of(table, e)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("hand_worked")
  void hand_worked_values_are_met_exactly(SpecTable table, SpecExpectation expected)
      throws IOException {
    Estimate estimate = estimate(table, expected);

    assertThat(estimate.value()).isPresent();
    assertThat(estimate.value().getAsDouble()).isCloseTo(expected.value(), within(1e-9));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("published")
  void published_values_errors_and_intervals_are_met(SpecTable table, SpecExpectation expected)
      throws IOException {
    Estimate estimate = estimate(table, expected);

    assertThat(estimate.value().orElseThrow())
        .isCloseTo(expected.value(), within(expected.tolerance()));
    expected
        .error()
        .ifPresent(
            error ->
                assertThat(estimate.standardError().orElseThrow())
                    .isCloseTo(error.figure(), within(error.unit())));
    expected
        .ends()
        .ifPresent(
            ends -> {
              assertThat(estimate.interval().orElseThrow().lower())
                  .isCloseTo(ends[0], within(END_TOLERANCE));
              assertThat(estimate.interval().orElseThrow().upper())
                  .isCloseTo(ends[1], within(END_TOLERANCE));
            });
  }

  private Estimate estimate(SpecTable spec, SpecExpectation expected) throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), spec.csv());
    TableFormat format =
        new TableFormat(Optional.empty(), Set.of("-"), expected.level(), spec.categories());
    RatingTable table = new RatingTableReader(format).read(file, Progress.none());
    EstimationPlan plan = EstimationPlan.of(expected.level(), expected.weighting());
    return AgreementReport.of(table, plan, Progress.none()).estimates().stream()
        .filter(estimate -> estimate.measure() == expected.measure())
        .findFirst()
        .orElseThrow();
  }
}
