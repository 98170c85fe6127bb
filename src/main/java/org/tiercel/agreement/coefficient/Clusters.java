package org.tiercel.agreement.coefficient;

import java.util.Arrays;

/// Which units belong together, so that they are drawn together. Immutable.
public final class Clusters {
  private final int[] clusterOfUnit;
  private final int size;

  private Clusters(int[] clusterOfUnit) {
    this.clusterOfUnit = clusterOfUnit.clone();
    this.size = Arrays.stream(clusterOfUnit).max().orElse(-1) + 1;
  }

  /// Clusters from a number for each unit.
  ///
  /// @param clusterOfUnit for each unit in the table's order the number of its cluster, from 0
  /// @throws IllegalArgumentException if a number is below 0
  public static Clusters of(int... clusterOfUnit) {
    if (Arrays.stream(clusterOfUnit).anyMatch(cluster -> cluster < 0)) {
      throw new IllegalArgumentException("clusters are numbered from 0");
    }
    return new Clusters(clusterOfUnit);
  }

  int units() {
    return clusterOfUnit.length;
  }

  int clusterOf(int unit) {
    return clusterOfUnit[unit];
  }

  /// One more than the greatest number.
  int size() {
    return size;
  }
}
