package org.tiercel.agreement.coefficient;

/// A coefficient that the table, whatever its ratings, does not admit.
record UndefinedCoefficient(Measure measure, Reason reason) implements Coefficient {
  @Override
  public Value evaluate(int[] counts) {
    return new Value.Undefined(reason);
  }

  @Override
  public double[] influences(int[] counts) {
    throw new IllegalStateException("an undefined value has no influences");
  }

  @Override
  public int leastRatings() {
    return 1;
  }
}
