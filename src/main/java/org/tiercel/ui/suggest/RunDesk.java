package org.tiercel.ui.suggest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.Running;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Where runs of language models are under way, one at a time. It outlives the views, so that a run
/// goes on while its view is left or somebody else begins to code; it ends with the project.
public final class RunDesk {
  private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);

  /// How long a run may take to end when the project is closed.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// Other views count again when they are told; more often would only keep them busy.
  private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(3);

  private final ModelAccess access;
  private final BatchDesk batches;
  private final ReadOnlyObjectWrapper<@Nullable RunUnderWay> underWay =
      new ReadOnlyObjectWrapper<>(this, "underWay");
  private final Map<Long, String> stopped = new HashMap<>();
  private @Nullable Workspace workspace;
  private @Nullable Notices notices;
  private Instant toldAt = Instant.EPOCH;
  private long toldAnswered;

  /// @param access the way to language models
  public RunDesk(ModelAccess access) {
    this(access, Waits.real());
  }

  /// @param waits the time between two looks at a batch
  RunDesk(ModelAccess access, Waits waits) {
    this.access = access;
    this.batches = new BatchDesk(access, waits, new BatchDesk.Ends(this::tell, this::failed));
  }

  /// Runs in batches, which go on beside the run under way.
  BatchDesk batches() {
    return batches;
  }

  /// The run under way, if there is one.
  ReadOnlyObjectProperty<@Nullable RunUnderWay> underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /// Notes who is at work in the window, and so is told of new suggestions.
  ///
  /// @param now the open project
  /// @param place where it is said what happened
  public void attend(Workspace now, Notices place) {
    workspace = now;
    notices = place;
    batches.attend(now);
  }

  /// Why a run stopped before its end and what to do, as long as the project is open.
  Optional<String> stopped(long runId) {
    return Optional.ofNullable(stopped.get(runId)).or(() -> batches.stopped(runId));
  }

  /// Why a run cannot be started now, if it cannot.
  Optional<String> refusal(PlannedRun planned) {
    RunUnderWay now = underWay.get();
    if (batches.has(planned) || (now != null && now.planned().sameRunAs(planned))) {
      return Optional.of(Messages.text("suggest.batch.same"));
    }
    return planned.way() == Way.NOW && now != null
        ? Optional.of(Messages.text("suggest.busy"))
        : Optional.empty();
  }

  /// Starts a run in its way.
  ///
  /// @throws IllegalStateException if it is refused
  void start(PlannedRun planned) {
    Workspace at = workspace;
    if (at == null || refusal(planned).isPresent()) {
      throw new IllegalStateException("no project is open, or a run is under way");
    }
    if (planned.way() == Way.BATCH) {
      batches.handOver(planned);
      return;
    }
    RunUnderWay run = new RunUnderWay(planned);
    underWay.set(run);
    toldAnswered = 0;
    Running handle =
        at.tasks()
            .run(
                Messages.text("suggest.starting", planned.plan().server().model()),
                progress -> run.ask(engine(at), access, progress),
                this::done,
                this::failed,
                () -> ended(run));
    run.startedAs(handle);
  }

  private ModelRun engine(Workspace at) {
    return new ModelRun(
        at.project(),
        at.codebook(),
        access.prices(),
        new Permission(at.project(), access.environment()),
        Waits.real());
  }

  private void done(ModelRunReport report) {
    stopped.remove(report.run().id());
    report.stopped().ifPresent(why -> stopped.put(report.run().id(), why));
    tell(report);
  }

  private void tell(ModelRunReport report) {
    Notices place = notices;
    if (place != null) {
      report.stopped().ifPresentOrElse(place::fail, () -> place.say(RunWords.finished(report)));
    }
  }

  private void failed(Throwable problem) {
    Notices place = notices;
    if (problem instanceof TiercelException told && place != null) {
      place.fail(told.getMessage());
    } else if (place != null) {
      LOG.error("A run has failed", problem);
      place.fail(Messages.text("suggest.failed.here"));
    }
  }

  private void ended(RunUnderWay run) {
    // Not when the project was closed meanwhile.
    if (run.equals(underWay.get())) {
      run.look();
      underWay.set(null);
      if (workspace != null) {
        workspace.changed();
      }
    }
  }

  /// Brings what is shown of the run up to date; to be called some times a second.
  void look() {
    batches.look();
    RunUnderWay run = underWay.get();
    if (run == null || workspace == null) {
      return;
    }
    run.look();
    long answered = run.standingProperty().get().map(RunStanding::answered).orElse(0L);
    Instant now = workspace.clock().instant();
    if (answered != toldAnswered && !now.isBefore(toldAt.plus(BETWEEN_CHANGES))) {
      toldAnswered = answered;
      toldAt = now;
      workspace.changed();
    }
  }

  /// Ends what is under way, because the project is about to be closed; batches go on at their
  /// servers.
  ///
  /// @return complete when nothing more is written to the project, some seconds later if need be
  public CompletableFuture<?> leave() {
    RunUnderWay run = underWay.get();
    underWay.set(null);
    workspace = null;
    notices = null;
    stopped.clear();
    CompletableFuture<?> left = batches.leave(PATIENCE);
    return run == null ? left : CompletableFuture.allOf(left, run.end(PATIENCE));
  }
}
