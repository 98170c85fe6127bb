package org.tiercel.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.tiercel.analysis.CellMeasure.Reading;

/// From values to colours: straight from stop to stop, the stops evenly spaced; values beyond the
/// ends take the end's colour.
///
/// @param from the value of the first stop
/// @param to the value of the last stop, not the same
/// @param stops at least two
record ColorScale(double from, double to, List<Rgb> stops) {
  /// Where residuals reach their full colour, both ways. Fixed, so that figures can be compared;
  /// cells beyond 4 are the darkest shade of Friendly (1994), Mosaic displays for multi-way
  /// contingency tables.
  static final double RESIDUAL_LIMIT = 4;

  ColorScale {
    stops = List.copyOf(stops);
  }

  /// The scale for a measure: residuals run both ways from no departure, the rest up from zero.
  ///
  /// @param values those to be drawn
  static ColorScale of(Reading reading, DoubleStream values, FigureTheme theme) {
    return switch (reading) {
      case RESIDUAL ->
          new ColorScale(
              -RESIDUAL_LIMIT, RESIDUAL_LIMIT, List.of(theme.low(), theme.middle(), theme.high()));
      case COUNT, MEAN_COUNT, PERCENT -> {
        double greatest = values.max().orElse(0);
        yield new ColorScale(0, greatest > 0 ? greatest : 1, List.of(theme.least(), theme.most()));
      }
    };
  }

  /// The colour of a value.
  Rgb color(double value) {
    int intervals = stops.size() - 1;
    double place = Math.clamp((value - from) / (to - from), 0, 1) * intervals;
    int before = Math.min((int) place, intervals - 1);
    return stops.get(before).towards(stops.get(before + 1), place - before);
  }
}
