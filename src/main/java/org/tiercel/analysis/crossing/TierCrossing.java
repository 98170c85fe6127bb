package org.tiercel.analysis.crossing;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Crosses two tiers over the codes of one coder, in one pass over them. Only done annotations
/// count, and *none* and *not applicable* are no levels.
public final class TierCrossing {
  private final ProjectFile project;
  private final Codebook codebook;
  private final ToIntFunction<String> askedSince;

  /// @param project whose codes are counted
  /// @param codebook the version in force
  /// @param askedSince since which version a tier is asked with every one of its codes as it
  ///     stands, by its key; older answers are left out as not asked
  public TierCrossing(ProjectFile project, Codebook codebook, ToIntFunction<String> askedSince) {
    this.project = project;
    this.codebook = codebook;
    this.askedSince = askedSince;
  }

  /// Counts. Posts on which an open batch withholds suggestions are left out of a machine's codes.
  public CrossedTiers cross(Crossing crossing, CodesBy codes, Progress progress) {
    CodeSource source = codes.source();
    BitSet posts = project.codings().posts(source);
    if (codes.run() != null) {
      posts.andNot(project.codings().withheld());
    }
    DecidingTiers deciding = new DecidingTiers(codebook, crossing);
    Map<Long, Integer> excerpts =
        crossing.scope() == Scope.EXCERPT ? project.codings().excerpts(source) : Map.of();
    UnitCount units = new UnitCount(crossing, codes, askedSince, deciding, posts, excerpts);
    project.codings().forEach(source, tiers(deciding, crossing), units.listening(progress));
    units.finish();
    ToLongFunction<PostTally> count =
        switch (crossing.unit()) {
          case EXCERPT -> PostTally::occurrences;
          case POST -> PostTally::size;
          case AUTHOR -> {
            Authors authors = Authors.of(project, source);
            yield tally -> authors.count(tally.posts());
          }
        };
    return units.crossed(count);
  }

  private static Set<String> tiers(DecidingTiers deciding, Crossing crossing) {
    Set<String> tiers = new TreeSet<>(deciding.keys());
    tiers.add(crossing.rows().key());
    tiers.add(crossing.columns().key());
    return tiers;
  }
}
