package org.tiercel.ui.code.queue;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.coding.queue.QueueReader;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Messages;

/// What the conditions of a queue can be made of. What a batch hides is not among it.
///
/// @param sources whose codes can be asked for, the coder first
/// @param platforms where posts come from
/// @param batches those that have assigned posts to the coder
/// @param machines whether any machine has offered anything
/// @param disputes whether it can be asked on which posts people differ
public record FilterChoices(
    List<Source> sources,
    List<String> platforms,
    List<Batch> batches,
    boolean machines,
    boolean disputes) {
  /// Nothing to choose from, before it is read.
  static final FilterChoices NONE =
      new FilterChoices(List.of(), List.of(), List.of(), false, false);

  /// Copies the lists.
  public FilterChoices {
    sources = List.copyOf(sources);
    platforms = List.copyOf(platforms);
    batches = List.copyOf(batches);
  }

  /// Whose codes can be asked for.
  ///
  /// @param whose the coder or the run
  /// @param name what to call whoever it is
  public record Source(CodeSource whose, String name) {}

  /// Reads them.
  ///
  /// @param coder whose queue it is
  static FilterChoices read(ProjectFile project, Coder coder, QueueReader reader) {
    boolean hidden = reader.othersHidden();
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(CodeSource.firstRound(coder), coder.name()));
    List<Coder> others =
        project.coders().all().stream()
            .filter(other -> other.id() != coder.id())
            .filter(other -> isOfPeople(other.kind()))
            .toList();
    if (!hidden) {
      others.forEach(other -> sources.add(new Source(CodeSource.firstRound(other), other.name())));
    }
    List<Run> runs = project.runs().all().reversed();
    runs.forEach(
        run ->
            sources.add(
                new Source(
                    CodeSource.of(run),
                    Messages.text("code.filter.run", run.coder().name(), run.id()))));
    return new FilterChoices(
        sources,
        project.queuePosts().platforms(),
        project.batches().all().stream()
            .filter(batch -> !project.batches().assignedPosts(batch.id(), coder.id()).isEmpty())
            .toList(),
        !runs.isEmpty(),
        !hidden && !others.isEmpty());
  }

  private static boolean isOfPeople(CoderKind kind) {
    return kind == CoderKind.PERSON || kind == CoderKind.CONSENSUS;
  }
}
