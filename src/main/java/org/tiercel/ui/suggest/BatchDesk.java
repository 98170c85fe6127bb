package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.run.BatchRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.Running;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.suggest.BatchUnderWay.Beginning;
import org.tiercel.ui.workspace.Workspace;

/// Where runs in batches are handed over and waited for, each by itself; a batch takes up to a day.
/// Those of an earlier session are followed as soon as the project is open, unless the system would
/// have to be asked for the key.
final class BatchDesk {
  private final ModelAccess access;
  private final Waits waits;
  private final Ends ends;
  private final ObservableList<BatchUnderWay> underWay = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Long> begun =
      new ReadOnlyObjectWrapper<>(this, "begun");
  private final Map<Long, String> stopped = new HashMap<>();
  private @Nullable Workspace workspace;

  /// Told of what becomes of a run.
  ///
  /// @param done takes its report
  /// @param failed takes what was thrown
  record Ends(Consumer<ModelRunReport> done, Consumer<Throwable> failed) {}

  BatchDesk(ModelAccess access, Waits waits, Ends ends) {
    this.access = access;
    this.waits = waits;
    this.ends = ends;
  }

  /// The runs that are handed over, waited for or cancelled.
  ObservableList<BatchUnderWay> underWay() {
    return underWay;
  }

  /// The run that was handed over last, as soon as it has a number.
  ReadOnlyObjectProperty<@Nullable Long> begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /// The work on a run, if there is any.
  Optional<BatchUnderWay> of(long runId) {
    return underWay.stream()
        .filter(batch -> batch.runId().filter(id -> id == runId).isPresent())
        .findFirst();
  }

  /// Why a run is not waited for any more, if that is known.
  Optional<String> stopped(long runId) {
    return Optional.ofNullable(stopped.get(runId));
  }

  /// Whether a run is in work here.
  boolean has(PlannedRun planned) {
    return underWay.stream().anyMatch(batch -> batch.planned().sameRunAs(planned));
  }

  /// Notes who is at work. Where a project was just opened, its batches are followed.
  void attend(Workspace now) {
    boolean opened = workspace == null;
    workspace = now;
    if (opened && now.project().writable()) {
      now.tasks()
          .run(
              "",
              progress -> waiting(now),
              runs -> runs.forEach(run -> take(run, Beginning.FOLLOW, true)),
              ends.failed());
    }
  }

  /// The runs of a project that stand in a batch.
  private static List<Run> waiting(Workspace at) {
    return at.project().runs().all().stream()
        .filter(run -> run.coder().kind() == CoderKind.MODEL)
        .filter(run -> !at.project().modelBatches().underWay(run).isEmpty())
        .toList();
  }

  /// Hands a new run over, or goes on with one.
  void handOver(PlannedRun planned) {
    begin(planned, Beginning.HAND_OVER, null);
  }

  /// Has the server of a run asked now, also where nobody waited for it.
  void askNow(Run run) {
    of(run.id()).ifPresentOrElse(BatchUnderWay::askNow, () -> take(run, Beginning.FOLLOW, false));
  }

  /// Has the server stop with the batches of a run.
  void cancel(Run run) {
    of(run.id()).ifPresentOrElse(BatchUnderWay::cancel, () -> take(run, Beginning.CANCEL, false));
  }

  /// @param quietly leaves it where the system would ask the researcher for the key
  private void take(Run run, Beginning beginning, boolean quietly) {
    Workspace at = workspace;
    if (at == null) {
      return;
    }
    at.tasks()
        .run(
            "",
            progress -> new PastRuns(at, access).planOfBatch(run),
            planned -> {
              if (!(quietly && planned.profile().key() instanceof KeySource.InKeychain)) {
                begin(planned, beginning, run.id());
              }
            },
            problem -> failed(run.id(), problem));
  }

  private void begin(PlannedRun planned, Beginning beginning, @Nullable Long runId) {
    Workspace at = workspace;
    if (at == null || has(planned)) {
      return;
    }
    BatchUnderWay batch = new BatchUnderWay(planned, beginning, runId, at.clock());
    underWay.add(batch);
    Running handle =
        at.tasks()
            .run(
                Messages.text("suggest.batch.starting", planned.plan().server().model()),
                progress -> batch.ask(engine(at, planned), access, progress),
                this::done,
                problem -> failed(batch.runId().orElse(-1L), problem),
                () -> ended(batch));
    batch.startedAs(handle);
  }

  private BatchRun engine(Workspace at, PlannedRun planned) {
    return new BatchRun(
        at.project(),
        planned.codebook(),
        access.prices(),
        new Permission(at.project(), access.environment()),
        waits);
  }

  private void done(ModelRunReport report) {
    stopped.remove(report.run().id());
    report.stopped().ifPresent(why -> stopped.put(report.run().id(), why));
    ends.done().accept(report);
  }

  private void failed(long runId, Throwable problem) {
    if (problem instanceof TiercelException told) {
      stopped.put(runId, told.getMessage());
    }
    ends.failed().accept(problem);
  }

  private void ended(BatchUnderWay batch) {
    batch.look();
    note(batch);
    // Not when the project was closed meanwhile.
    if (underWay.remove(batch) && workspace != null) {
      workspace.changed();
    }
  }

  /// Brings what is shown up to date; to be called some times a second.
  void look() {
    for (BatchUnderWay batch : List.copyOf(underWay)) {
      boolean known = batch.runId().isPresent();
      batch.look();
      if (!known) {
        note(batch);
      }
    }
  }

  private void note(BatchUnderWay batch) {
    if (batch.handsOver()) {
      batch.runId().ifPresent(begun::set);
    }
  }

  /// Waits no more, because the project is about to be closed.
  ///
  /// @return complete when nothing more is written to the project
  CompletableFuture<Void> leave(Duration patience) {
    CompletableFuture<?>[] ending =
        underWay.stream().map(batch -> batch.leave(patience)).toArray(CompletableFuture[]::new);
    underWay.clear();
    stopped.clear();
    begun.set(null);
    workspace = null;
    return CompletableFuture.allOf(ending);
  }
}
