package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.analysis.CellMeasure.Reading;

final class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT      | 0        | 0
          COUNT      | 12345    | 12,345
          MEAN_COUNT | 13.25    | 13.3
          PERCENT    | 33.33    | 33.3
          PERCENT    | 100      | 100.0
          RESIDUAL   | 0.24     | +0.2
          RESIDUAL   | 6.25     | +6.3
          RESIDUAL   | -2.349   | −2.3
          RESIDUAL   | -0.04    | 0.0
          RESIDUAL   | 0        | 0.0
          RESIDUAL   | -1234.5  | −1,234.5
          """)
  void values_are_rounded_and_signed_as_their_reading_asks(
      Reading reading, double value, String written) {
    assertThat(Numerals.of(reading, value)).isEqualTo(written);
  }
}
