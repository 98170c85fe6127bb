package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.tiercel.analysis.CellMeasure.Reading;

final class ColorScaleTest {
  private static final FigureTheme THEME = FigureTheme.LIGHT;

  @Test
  void residuals_run_both_ways_from_no_departure_and_stop_at_four() {
    ColorScale scale = ColorScale.of(Reading.RESIDUAL, DoubleStream.of(-9, 1), THEME);

    assertThat(scale.color(0)).isEqualTo(THEME.middle());
    assertThat(scale.color(-4)).isEqualTo(THEME.low());
    assertThat(scale.color(-9)).isEqualTo(THEME.low());
    assertThat(scale.color(4)).isEqualTo(THEME.high());
    assertThat(scale.color(2)).isEqualTo(THEME.middle().towards(THEME.high(), 0.5));
  }

  @Test
  void counts_run_from_zero_to_the_greatest() {
    ColorScale scale = ColorScale.of(Reading.COUNT, DoubleStream.of(3, 40, 8), THEME);

    assertThat(scale.color(0)).isEqualTo(THEME.least());
    assertThat(scale.color(40)).isEqualTo(THEME.most());
    assertThat(scale.color(10)).isEqualTo(THEME.least().towards(THEME.most(), 0.25));
  }

  @Test
  void shares_that_are_all_zero_have_the_lightest_colour() {
    ColorScale scale = ColorScale.of(Reading.PERCENT, DoubleStream.of(0, 0), THEME);

    assertThat(scale.color(0)).isEqualTo(THEME.least());
  }
}
