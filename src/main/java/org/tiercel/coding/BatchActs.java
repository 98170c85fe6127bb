package org.tiercel.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.ProjectFile;

/// Making and closing batches. Both acts stand in the history.
public final class BatchActs {
  private final ProjectFile project;
  private final ProjectNotes notes;
  private final InstantSource clock;

  /// @param project open for writing
  /// @param clock tells when it was done
  public BatchActs(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.notes = new ProjectNotes(project);
    this.clock = clock;
  }

  /// Makes a batch. Coders who are new join the project with it.
  ///
  /// @param by name of a person who makes it, of the batch or of the project
  /// @param batch its id and its time are ignored
  /// @param sampling how its posts were drawn, as JSON
  /// @param posts in the order in which they are to be coded
  /// @param assigned ids of each coder's posts, by the coder's name
  /// @return the batch as it is saved
  /// @throws org.tiercel.domain.TiercelException if a name belongs to a machine or the consensus
  public Batch make(
      String by, Batch batch, String sampling, List<Member> posts, Map<String, BitSet> assigned) {
    Instant now = clock.instant();
    Batch made =
        new Batch(
            0, batch.name(), batch.othersHidden(), batch.withheldShare(), batch.seed(), now, null);
    return project.together(
        () -> {
          Coder maker = join(by);
          Map<Long, BitSet> byId =
              assigned.entrySet().stream()
                  .collect(Collectors.toMap(own -> join(own.getKey()).id(), Map.Entry::getValue));
          Batch saved = project.batches().create(made, sampling, posts, byId);
          Map<String, Object> details =
              Map.of(
                  "batch", saved.name(),
                  "posts", posts.size(),
                  "coders", assigned.keySet().stream().sorted().toList(),
                  "othersHidden", saved.othersHidden(),
                  "withheldShare", saved.withheldShare(),
                  "seed", saved.seed());
          notes.note(maker, "made-batch", now, details);
          return saved;
        });
  }

  private Coder join(String name) {
    return project.coders().join(name, CoderKind.PERSON);
  }

  /// Closes a batch: its reading is frozen.
  ///
  /// @param by who closes it
  /// @param left how many posts its coders have left, all together
  /// @throws IllegalStateException if it is closed already
  public void close(Coder by, Batch batch, int left) {
    Instant now = clock.instant();
    project.together(
        () -> {
          project.batches().close(batch.id(), now);
          notes.note(by, "closed-batch", now, Map.of("batch", batch.name(), "left", left));
          return true;
        });
  }
}
