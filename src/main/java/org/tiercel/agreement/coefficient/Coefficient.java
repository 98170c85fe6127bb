package org.tiercel.agreement.coefficient;

/// A coefficient of agreement over the patterns of one table. What changes between the table and
/// its resamples is only how many units have each pattern. Safe for use by several threads.
public interface Coefficient {
  /// Which one it is.
  Measure measure();

  /// The value for so many units of each pattern.
  Value evaluate(int[] counts);

  /// How far one more unit of each pattern pulls the value: Gwet's linearization (2014), by which
  /// the variance of the value is that of the mean of these numbers over units.
  ///
  /// @param counts for which [#evaluate] gives a value
  /// @return one number a pattern, with mean 0 over the units
  double[] influences(int[] counts);

  /// The fewest ratings with which a unit counts in the variance.
  int leastRatings();
}
