package org.tiercel.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.tiercel.domain.Batch;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.AssignedCoder;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.ProjectFile;

/// How a batch stands.
///
/// @param batch the batch
/// @param posts how many posts it has
/// @param withheld on how many of them suggestions are withheld
/// @param coders who codes it, and how far they are
/// @param sampling how it was drawn, as JSON
record BatchStanding(
    Batch batch, int posts, int withheld, List<AssignedCoder> coders, String sampling) {
  private static final int ROUND = 1;

  /// Copies the list.
  BatchStanding {
    coders = List.copyOf(coders);
  }

  static BatchStanding of(ProjectFile project, Batch batch) {
    List<Member> members = project.batches().members(batch.id());
    return new BatchStanding(
        batch,
        members.size(),
        (int) members.stream().filter(Member::withheld).count(),
        project.batches().coders(batch.id(), ROUND),
        project.batches().sampling(batch.id()));
  }

  /// The batch of a name.
  ///
  /// @throws TiercelException if there is none
  static Batch named(ProjectFile project, String name) {
    List<Batch> all = project.batches().all();
    return all.stream()
        .filter(batch -> batch.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TiercelException(
                    "There is no batch %s in this project; there %s."
                        .formatted(
                            name,
                            all.isEmpty()
                                ? "is none"
                                : "are "
                                    + all.stream()
                                        .map(Batch::name)
                                        .collect(Collectors.joining(", ")))));
  }

  /// What its coders see of suggestions: the word of the command line.
  static String suggestions(Batch batch) {
    if (batch.withheldShare() == 0) {
      return "shown";
    }
    return batch.withheldShare() == 1 ? "hidden" : "withheld";
  }
}
