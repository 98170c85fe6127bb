package org.tiercel.agreement.table;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Decimal numbers as they stand in files: digits with a point, a sign and an exponent if need be.
/// Java's own words (`NaN`, `1d`, hexadecimal) are text, not numbers.
final class NumberText {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

  private NumberText() {}

  static OptionalDouble parse(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text) + 0.0; // turns -0 into 0
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
