package org.tiercel.ui.suggest;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.run.Conversation;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.RunControl;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;

/// A run of a language model while it works. It works on a thread of its own; its properties change
/// on the window's thread, when [#look] is called there.
final class RunUnderWay {
  private final PlannedRun planned;
  private final AtomicReference<@Nullable RunStanding> latest = new AtomicReference<>();
  private final AtomicReference<Progress> told = new AtomicReference<>(Progress.none());
  private final Ending ending = new Ending();
  private final RunControl control = new RunControl(this::tell);
  private final AskingRate rate = new AskingRate();
  private final ReadOnlyObjectWrapper<Optional<RunStanding>> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Optional.empty());
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
  private @Nullable Running running;

  RunUnderWay(PlannedRun planned) {
    this.planned = planned;
  }

  /// What it is to do.
  PlannedRun planned() {
    return planned;
  }

  /// How it stands; empty until it has begun to ask.
  ReadOnlyObjectProperty<Optional<RunStanding>> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// Whether it was paused.
  ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  /// How fast it is; empty until that can be said.
  OptionalDouble postsPerMinute() {
    return rate.perMinute();
  }

  /// Asks; returns when the run has ended. On the run's own thread.
  ModelRunReport ask(ModelRun engine, ModelAccess access, Progress progress) {
    Progress calm = new CalmProgress(progress, System::nanoTime);
    told.set(calm);
    try (ChatModel model = access.connect(planned.profile())) {
      ending.connected(model::close);
      Conversation talk = new Conversation(model, planned.task().questionnaire());
      return engine.run(planned.plan(), talk, control, calm);
    } finally {
      ending.came();
    }
  }

  private void tell(RunStanding now) {
    latest.set(now);
    told.get().say(RunWords.status(now, planned));
  }

  /// Notes by what it is cancelled.
  void startedAs(Running handle) {
    running = handle;
  }

  /// Brings the properties up to date.
  void look() {
    RunStanding now = latest.get();
    if (now != null && !standing.get().equals(Optional.of(now))) {
      rate.note(now.elapsed(), now.answered() + now.failed());
      standing.set(Optional.of(now));
    }
  }

  /// Sends nothing more for now.
  void pause() {
    control.pause();
    paused.set(true);
  }

  /// Goes on after a pause.
  void resume() {
    control.resume();
    paused.set(false);
  }

  /// Ends it; what was sent is waited for and kept, and it can be gone on with.
  void cancel() {
    if (running != null) {
      running.cancel();
    }
  }

  /// Ends it. What was sent is paid for, so it gets some time to be answered; then the connection
  /// is cut.
  ///
  /// @return complete when nothing more is written to the project
  CompletableFuture<@Nullable Void> end(Duration patience) {
    cancel();
    return ending.within(patience);
  }
}
