package org.tiercel.reconcile.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiercel.coding.BatchActs;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.AssignedCoder;
import org.tiercel.store.ProjectFile;

/// Makes batches and closes them.
public final class BatchMaking {
  private static final int ROUND = 1;

  private final ProjectFile project;
  private final BatchActs acts;

  /// @param project open for writing
  /// @param clock tells when it was done
  public BatchMaking(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.acts = new BatchActs(project, clock);
  }

  /// Makes a batch as it was drawn. Coders who are new join the project; nothing is saved if
  /// anything is refused.
  ///
  /// @param by name of the person who makes it, for the history
  /// @throws TiercelException if its name is blank or taken, if a name belongs to a machine or
  ///     the consensus, or if nobody knows who makes it
  public Batch make(String by, BatchPlan plan, DrawnBatch drawn) {
    requireName(plan.name());
    Map<String, BitSet> assigned = new LinkedHashMap<>();
    for (String coder : plan.coders()) {
      assigned.put(coder, drawn.assigned().get(assigned.size()));
    }
    if (!assigned.containsKey(by)) {
      person(by);
    }
    Batch batch =
        new Batch(
            0,
            plan.name(),
            plan.othersHidden(),
            plan.withheldShare(),
            plan.seed(),
            Instant.EPOCH,
            null);
    return acts.make(by, batch, drawn.sampling(), drawn.members(), assigned);
  }

  private void requireName(String name) {
    if (name.isEmpty()) {
      throw new TiercelException("A batch needs a name; give one.");
    }
    if (project.batches().find(name).isPresent()) {
      throw new TiercelException(
          "There is a batch %s in this project already; choose another name.".formatted(name));
    }
  }

  /// Closes a batch: what its coders have done is frozen, and counts in agreement from then on.
  ///
  /// @param by name of the person who closes it, for the history
  /// @param unfinished whether it is closed though coders have posts left
  /// @throws TiercelException if it is closed already, if coders have posts left, or if nobody
  ///     knows who closes it
  public void close(String by, Batch batch, boolean unfinished) {
    if (batch.closed()) {
      throw new TiercelException(
          "The batch %s is closed already; its reading stays as it is.".formatted(batch.name()));
    }
    Coder closer = person(by);
    List<AssignedCoder> behind =
        project.batches().coders(batch.id(), ROUND).stream()
            .filter(coder -> coder.left() > 0)
            .toList();
    if (!behind.isEmpty() && !unfinished) {
      throw new TiercelException(
          "The batch %s is not finished: %s; wait for them, or close it unfinished."
              .formatted(
                  batch.name(),
                  behind.stream().map(BatchMaking::left).collect(Collectors.joining(", "))));
    }
    acts.close(closer, batch, behind.stream().mapToInt(AssignedCoder::left).sum());
  }

  private static String left(AssignedCoder one) {
    String posts = one.left() == 1 ? "post" : "posts";
    return "%s has %d %s left".formatted(one.coder().name(), one.left(), posts);
  }

  private Coder person(String name) {
    return project
        .coders()
        .find(name)
        .filter(coder -> coder.kind() == CoderKind.PERSON)
        .orElseThrow(
            () ->
                new TiercelException(
                    "Nobody in this project is called %s; name a coder.".formatted(name)));
  }
}
