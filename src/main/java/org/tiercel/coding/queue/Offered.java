package org.tiercel.coding.queue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Run;
import org.tiercel.store.ProjectFile;

/// On which posts machines offer something, and how sure they are: of each machine, its latest run
/// that processed the post counts, as on screen. What a finished run said is read once. Not safe
/// for use by several threads at once.
final class Offered {
  private final ProjectFile project;
  private final Map<Long, OfRun> finished = new HashMap<>();

  Offered(ProjectFile project) {
    this.project = project;
  }

  /// What one run left.
  private static final class OfRun {
    private final BitSet processed;
    private final BitSet offered;
    private float @Nullable [] least;

    OfRun(BitSet processed, BitSet offered) {
      this.processed = processed;
      this.offered = offered;
    }
  }

  /// The posts with at least one suggestion.
  BitSet posts() {
    BitSet all = new BitSet();
    Map<Long, BitSet> newer = new HashMap<>();
    for (Run run : newestFirst()) {
      OfRun left = of(run);
      BitSet seen = newer.computeIfAbsent(run.coder().id(), coder -> new BitSet());
      BitSet here = (BitSet) left.offered.clone();
      here.andNot(seen);
      all.or(here);
      seen.or(left.processed);
    }
    return all;
  }

  /// The posts with a suggestion that says how sure it is, the least sure first.
  ///
  /// @param among only these
  int[] leastSureFirst(BitSet among) {
    float[] least = new float[among.length()];
    Arrays.fill(least, Float.NaN);
    Map<Long, BitSet> newer = new HashMap<>();
    for (Run run : newestFirst()) {
      OfRun left = of(run);
      float[] here = left.least;
      if (here == null || here.length < least.length) {
        here = project.offeredPosts().leastConfidence(run.id(), least.length);
        left.least = here;
      }
      BitSet seen = newer.computeIfAbsent(run.coder().id(), coder -> new BitSet());
      take(here, seen, least);
      seen.or(left.processed);
    }
    return sorted(least, among);
  }

  private static void take(float[] here, BitSet seen, float[] least) {
    for (int post = 0; post < least.length; post++) {
      boolean less = Float.isNaN(least[post]) || here[post] < least[post];
      if (!Float.isNaN(here[post]) && less && !seen.get(post)) {
        least[post] = here[post];
      }
    }
  }

  /// Confidences from 0 to 1 sort as their bits do.
  private static int[] sorted(float[] least, BitSet among) {
    long[] keys =
        among.stream()
            .filter(post -> !Float.isNaN(least[post]))
            .mapToLong(post -> ((long) Float.floatToIntBits(least[post] + 0f) << 32) | post)
            .toArray();
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  private List<Run> newestFirst() {
    return project.runs().all().stream()
        .sorted(Comparator.comparingLong(Run::id).reversed())
        .toList();
  }

  private OfRun of(Run run) {
    OfRun known = finished.get(run.id());
    if (known != null) {
      return known;
    }
    OfRun read =
        new OfRun(
            project.offeredPosts().processed(run.id()), project.offeredPosts().offered(run.id()));
    if (run.finishedAt() != null) {
      finished.put(run.id(), read);
    }
    return read;
  }
}
