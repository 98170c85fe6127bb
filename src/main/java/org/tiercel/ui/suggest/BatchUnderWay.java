package org.tiercel.ui.suggest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.BatchModel;
import org.tiercel.suggest.llm.run.BatchConversation;
import org.tiercel.suggest.llm.run.BatchRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.RunControl;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;

/// A run in batches while it is handed over, waited for or cancelled. It works on a thread of its
/// own; its properties change on the window's thread, when [#look] is called there.
final class BatchUnderWay {
  /// What is done with a run first.
  enum Beginning {
    /// Its questions are handed over.
    HAND_OVER,
    /// What was handed over in an earlier session is waited for.
    FOLLOW,
    /// What was handed over is cancelled.
    CANCEL
  }

  private final PlannedRun planned;
  private final InstantSource clock;
  private final AtomicReference<@Nullable BatchStanding> latest = new AtomicReference<>();
  private final Ending ending = new Ending();
  private final ReadOnlyObjectWrapper<Optional<BatchStanding>> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Optional.empty());
  private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper(this, "cancelling");
  private final Beginning beginning;
  private volatile boolean cancelAsked;
  private volatile Progress told = Progress.none();
  private final RunControl control = new RunControl(this::tell);
  private @Nullable Long runId;
  private @Nullable Running running;

  /// @param runId the run, if it is known before
  BatchUnderWay(
      PlannedRun planned, Beginning beginning, @Nullable Long runId, InstantSource clock) {
    this.planned = planned;
    this.beginning = beginning;
    this.runId = runId;
    this.clock = clock;
    this.cancelAsked = beginning == Beginning.CANCEL;
    this.cancelling.set(cancelAsked);
  }

  /// What it is to do.
  PlannedRun planned() {
    return planned;
  }

  /// Which run it is; empty until that is known.
  Optional<Long> runId() {
    return Optional.ofNullable(runId);
  }

  /// Whether it hands questions over, and does not only wait for those of an earlier session.
  boolean handsOver() {
    return beginning == Beginning.HAND_OVER;
  }

  /// How it stands at the server; empty until that was asked.
  ReadOnlyObjectProperty<Optional<BatchStanding>> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// Whether it is being cancelled.
  ReadOnlyBooleanProperty cancellingProperty() {
    return cancelling.getReadOnlyProperty();
  }

  /// Hands over and waits; returns when the batches are over. On the run's own thread.
  ModelRunReport ask(BatchRun engine, ModelAccess access, Progress progress) {
    told = progress;
    try (BatchModel model = access.connectBatches(planned.profile())) {
      ending.connected(model::close);
      BatchConversation talk = new BatchConversation(model, planned.task().questionnaire());
      return ask(engine, talk, progress);
    } finally {
      ending.came();
    }
  }

  private ModelRunReport ask(BatchRun engine, BatchConversation talk, Progress progress) {
    if (beginning != Beginning.CANCEL) {
      Progress untilCancelled = new UntilCancelled(progress);
      try {
        return beginning == Beginning.HAND_OVER
            ? engine.run(planned.plan(), talk, control, untilCancelled)
            : engine.follow(planned.plan(), talk, control, untilCancelled);
      } catch (CancellationException e) {
        if (!cancelAsked || progress.cancelled()) {
          throw e;
        }
      }
    }
    return engine.cancel(planned.plan(), talk, control, progress);
  }

  private void tell(RunStanding now) {
    latest.set(new BatchStanding(now, clock.instant()));
    told.say(RunWords.inBatch(now, planned));
  }

  /// Notes by what it is given up.
  void startedAs(Running handle) {
    running = handle;
  }

  /// Brings the properties up to date.
  void look() {
    BatchStanding now = latest.get();
    if (now != null && !standing.get().equals(Optional.of(now))) {
      runId = now.run().runId();
      standing.set(Optional.of(now));
    }
  }

  /// Has the server asked again within a second or so.
  void askNow() {
    control.lookNow();
  }

  /// Has the server stop; what it has answered is brought in.
  void cancel() {
    cancelAsked = true;
    cancelling.set(true);
  }

  /// Waits no more; the batches go on at the server. Cuts the connection if that takes long.
  ///
  /// @return over when nothing is written to the project any more
  CompletableFuture<@Nullable Void> leave(Duration patience) {
    if (running != null) {
      running.cancel();
    }
    return ending.within(patience);
  }

  private final class UntilCancelled implements Progress {
    private final Progress outer;

    UntilCancelled(Progress outer) {
      this.outer = outer;
    }

    @Override
    public void report(long done, long total) {
      outer.report(done, total);
    }

    @Override
    public boolean cancelled() {
      return cancelAsked || outer.cancelled();
    }
  }
}
