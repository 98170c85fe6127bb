package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.CodeSets;

/// How far apart two sets of codes are. Jaccard: 1 − J, where J is the number of shared codes over
/// the number of codes in either. MASI (Passonneau 2006): 1 − J·M, where M is 1 for equal sets, 2/3
/// where one holds the other, 1/3 where they merely overlap, 0 where they share nothing. Two empty
/// sets are equal; an empty set is at distance 1 from every other.
final class SetDistance implements Distance {
  private final CodeSets sets;
  private final boolean masi;
  private final double[] computed;
  private final int remembered;

  private SetDistance(CodeSets sets, boolean masi) {
    this.sets = sets;
    this.masi = masi;
    // A quarter of a million distances, 2 MB, are remembered; sets beyond are compared anew.
    this.remembered = Math.min(sets.size(), 512);
    this.computed = new double[remembered * remembered];
    for (int cell = 0; cell < computed.length; cell++) {
      computed[cell] = compare(cell / remembered, cell % remembered);
    }
  }

  static SetDistance masi(CodeSets sets) {
    return new SetDistance(sets, true);
  }

  static SetDistance jaccard(CodeSets sets) {
    return new SetDistance(sets, false);
  }

  @Override
  public double between(int first, int second) {
    return first < remembered && second < remembered
        ? computed[first * remembered + second]
        : compare(first, second);
  }

  private double compare(int first, int second) {
    if (first == second) {
      return 0;
    }
    int shared = sets.shared(first, second);
    int smaller = Math.min(sets.sizeOf(first), sets.sizeOf(second));
    int either = sets.sizeOf(first) + sets.sizeOf(second) - shared;
    double jaccard = (double) shared / either;
    double monotonicity = !masi ? 1 : shared == smaller ? 2.0 / 3 : 1.0 / 3;
    return 1 - jaccard * monotonicity;
  }
}
