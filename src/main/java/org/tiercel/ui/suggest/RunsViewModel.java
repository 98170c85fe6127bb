package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.run.KeptParameters;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The runs of a project, and what one of them came to.
final class RunsViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final RunDesk desk;
  private final RunStarter starter;
  private final RunHistory history;
  private final PastRuns past;
  private final LatestWins listing;
  private final LatestWins detailing;
  private final ObservableList<RunRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Long> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private final ReadOnlyObjectWrapper<Optional<RunDetail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());

  RunsViewModel(
      Workspace workspace, Notices notices, RunDesk desk, RunStarter starter, ModelAccess access) {
    this.workspace = workspace;
    this.notices = notices;
    this.desk = desk;
    this.starter = starter;
    this.history = new RunHistory(workspace);
    this.past = new PastRuns(workspace, access);
    this.listing = new LatestWins(workspace.tasks());
    this.detailing = new LatestWins(workspace.tasks());
  }

  /// The runs, the newest first.
  ObservableList<RunRow> rows() {
    return rows;
  }

  /// The run that is looked at; absent while a new one is prepared.
  ReadOnlyObjectProperty<@Nullable Long> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the chosen run came to.
  ReadOnlyObjectProperty<Optional<RunDetail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// The row of a run.
  Optional<RunRow> row(@Nullable Long runId) {
    return rows.stream().filter(row -> runId != null && row.run().id() == runId).findFirst();
  }

  /// Why a run stopped before its end, if that is known.
  Optional<String> stopped(RunRow row) {
    return row.state() == RunState.STOPPED || row.state() == RunState.BATCH
        ? desk.stopped(row.run().id())
        : Optional.empty();
  }

  /// Whether something could be done to a run now.
  boolean idle() {
    return writable() && desk.underWayProperty().get() == null;
  }

  /// Whether the project is open for writing.
  boolean writable() {
    return workspace.project().writable();
  }

  /// Whether a run was begun under the version of the codebook in force.
  boolean current(RunRow row) {
    return row.run().codebookVersion() == workspace.codebook().version();
  }

  /// Reads the runs again, and the one that is looked at.
  void refresh() {
    listing.request("", progress -> history.rows(), this::show, this::failed);
  }

  private void show(List<RunRow> found) {
    rows.setAll(found.stream().map(this::withState).toList());
    readDetail();
  }

  private RunRow withState(RunRow row) {
    RunUnderWay run = desk.underWayProperty().get();
    boolean works =
        run != null
            && run.standingProperty().get().map(RunStanding::runId).orElse(-1L) == row.run().id();
    if (!works) {
      return row;
    }
    return row.in(run.pausedProperty().get() ? RunState.PAUSED : RunState.RUNNING);
  }

  /// Looks at a run.
  ///
  /// @param runId absent to prepare a new one
  void choose(@Nullable Long runId) {
    chosen.set(runId);
    readDetail();
  }

  private void readDetail() {
    Optional<RunRow> row = row(chosen.get());
    if (row.isEmpty()) {
      detailing.cancel();
      detail.set(Optional.empty());
      return;
    }
    detailing.request(
        "",
        progress -> history.detail(row.get(), progress),
        read -> detail.set(Optional.of(read)),
        this::failed);
  }

  /// Goes on with a run that stopped.
  ///
  /// @param budget US dollars for the run in all, as typed
  void goOn(RunDetail run, String budget, Way way) {
    again(run, budget, Manner.GO_ON, way);
  }

  /// Asks again about the posts of a run that failed.
  ///
  /// @param budget US dollars for the run in all, as typed
  void retry(RunDetail run, String budget, Way way) {
    again(run, budget, Manner.RETRY, way);
  }

  /// Whether the server of a run may know batches.
  boolean knowsBatches(RunDetail run) {
    return run.parameters().map(KeptParameters::profile).stream()
        .flatMap(past::profile)
        .anyMatch(BatchOffer::by);
  }

  /// The batches of a run while they are waited for.
  Optional<BatchUnderWay> batch(RunDetail run) {
    return desk.batches().of(run.row().run().id());
  }

  /// Has the server of a run in a batch asked now.
  void askNow(RunDetail run) {
    desk.batches().askNow(run.row().run());
  }

  /// Has the server of a run in a batch stop.
  void cancelBatch(RunDetail run) {
    desk.batches().cancel(run.row().run());
  }

  private void again(RunDetail run, String budget, Manner manner, Way way) {
    try {
      OptionalDouble most = Entered.amount(budget, Messages.text("suggest.budget"));
      PlannedRun planned = past.plan(run.row().run(), most, manner, way);
      starter.start(planned, past.posts(planned));
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  private void failed(Throwable problem) {
    notices.fail(Refusals.sentence(problem));
  }
}
