package org.tiercel.agreement.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.agreement.coefficient.Interval;

class WilsonScoreTest {
  /// Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void it_gives_newcombes_published_intervals(int hits, int cases, double lower, double upper) {
    Interval interval = WilsonScore.of(hits, cases);

    assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "0, 1000000", "1000000, 1000000"})
  void it_stays_within_nothing_and_all(int hits, int cases) {
    Interval interval = WilsonScore.of(hits, cases);

    assertThat(interval.lower()).isBetween(0.0, interval.upper());
    assertThat(interval.upper()).isBetween(interval.lower(), 1.0);
  }
}
