package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tiercel.agreement.table.Patterns;

/// Draws whole clusters of units with replacement, a unit by itself being a cluster of one. Units
/// without any rating are no part of the population. A draw is told by how many units of each
/// pattern came up.
final class Resampling {
  private final int patterns;
  private final int[] starts;
  private final int[] members;

  private Resampling(int patterns, int[] starts, int[] members) {
    this.patterns = patterns;
    this.starts = starts;
    this.members = members;
  }

  static Resampling ofUnits(Patterns patterns) {
    int[] members = rated(patterns).map(unit -> patterns.patternOfUnit()[unit]).toArray();
    return new Resampling(
        patterns.size(), IntStream.rangeClosed(0, members.length).toArray(), members);
  }

  static Resampling ofClusters(Patterns patterns, Clusters clusters) {
    if (clusters.units() != patterns.patternOfUnit().length) {
      throw new IllegalArgumentException("each unit needs a cluster");
    }
    int[] ends = new int[clusters.size() + 1];
    rated(patterns).forEach(unit -> ends[clusters.clusterOf(unit) + 1]++);
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] members = new int[ends[clusters.size()]];
    int[] next = ends.clone();
    rated(patterns)
        .forEach(
            unit -> members[next[clusters.clusterOf(unit)]++] = patterns.patternOfUnit()[unit]);
    return new Resampling(patterns.size(), Arrays.stream(ends).distinct().toArray(), members);
  }

  private static IntStream rated(Patterns patterns) {
    int[] patternOfUnit = patterns.patternOfUnit();
    return IntStream.range(0, patternOfUnit.length)
        .filter(unit -> patterns.given(patternOfUnit[unit]) > 0);
  }

  /// How many clusters a sample has.
  int clusters() {
    return starts.length - 1;
  }

  /// How many units of each pattern a new sample has.
  int[] draw(SplittableRandom random) {
    int[] counts = new int[patterns];
    for (int draw = 0; draw < clusters(); draw++) {
      int cluster = random.nextInt(clusters());
      for (int member = starts[cluster]; member < starts[cluster + 1]; member++) {
        counts[members[member]]++;
      }
    }
    return counts;
  }

  /// The sum of a number per pattern over the members of each cluster.
  double[] sums(double[] byPattern) {
    double[] sums = new double[clusters()];
    for (int cluster = 0; cluster < sums.length; cluster++) {
      for (int member = starts[cluster]; member < starts[cluster + 1]; member++) {
        sums[cluster] += byPattern[members[member]];
      }
    }
    return sums;
  }
}
