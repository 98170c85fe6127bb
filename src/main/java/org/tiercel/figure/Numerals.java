package org.tiercel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.tiercel.analysis.CellMeasure.Reading;

/// Numbers as they stand in a figure: a decimal point, commas between thousands, a real minus sign.
final class Numerals {
  private static final char MINUS = '\u2212';

  private Numerals() {}

  /// A value of a measure, rounded half up: counts whole, the rest to one decimal, residuals with
  /// their sign unless they round to zero.
  static String of(Reading reading, double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return switch (reading) {
      case COUNT -> written("%,d", exact.setScale(0, RoundingMode.HALF_UP).toBigInteger());
      case MEAN_COUNT, PERCENT -> written("%,.1f", exact.setScale(1, RoundingMode.HALF_UP));
      case RESIDUAL -> signed(exact.setScale(1, RoundingMode.HALF_UP));
    };
  }

  /// A whole number.
  static String of(long count) {
    return written("%,d", count);
  }

  private static String signed(BigDecimal rounded) {
    return rounded.signum() == 0 ? "0.0" : written("%+,.1f", rounded);
  }

  private static String written(String format, Number number) {
    return String.format(Locale.ROOT, format, number).replace('-', MINUS);
  }
}
