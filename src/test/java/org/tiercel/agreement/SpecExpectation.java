package org.tiercel.agreement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;

/// A line of a spec file: a measure and its value.
///
/// @param tolerance how far the value may be off
/// @param error the standard error with its tolerance, where published
/// @param ends the ends of the interval, where published
record SpecExpectation(
    String line,
    Measure measure,
    Level level,
    Weighting weighting,
    double value,
    double tolerance,
    Optional<Rounded> error,
    Optional<double[]> ends) {
  private static final double EXACT = 1e-9;
  private static final Pattern LINE =
      Pattern.compile(
          "(?<measure>\\S+)(?: level (?<level>\\S+))?(?: weights (?<weights>\\S+))? ="
              + " (?<value>\\S+)(?: ± (?<tolerance>\\S+))?(?: se (?<se>\\S+) ci (?<lower>\\S+)"
              + " (?<upper>\\S+))?");

  /// A figure as printed, with one unit of its last digit.
  record Rounded(double figure, double unit) {
    static Rounded of(String text) {
      int decimals = text.length() - text.indexOf('.') - 1;
      return new Rounded(Double.parseDouble(text), Math.pow(10, -decimals));
    }
  }

  static SpecExpectation parse(String line) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      throw new IllegalArgumentException("not an expectation: " + line);
    }
    return new SpecExpectation(
        line,
        Measure.of(match.group("measure")).orElseThrow(),
        Level.of(orElse(match.group("level"), "nominal")).orElseThrow(),
        Weighting.of(orElse(match.group("weights"), "identity")).orElseThrow(),
        fraction(match.group("value")),
        fraction(orElse(match.group("tolerance"), Double.toString(EXACT))),
        Optional.ofNullable(match.group("se")).map(Rounded::of),
        Optional.ofNullable(match.group("lower"))
            .map(lower -> new double[] {fraction(lower), fraction(match.group("upper"))}));
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  private static double fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }
}
