package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The Suggest view: the runs of machine coders on the left, and beside them one run or the way to
/// a new one.
public final class SuggestScreen implements Screen {
  private static final String SHEET =
      Objects.requireNonNull(SuggestScreen.class.getResource("/org/tiercel/ui/suggest.css"))
          .toExternalForm();

  private final Workspace workspace;
  private final RunDesk desk;
  private final Navigator navigator;
  private final RunsViewModel runs;
  private final NewRunViewModel newRun;
  private final RulesViewModel rules;
  private final RunList list;
  private final NewRunPane newRunPane;
  private final Segmented<Boolean> machines = new Segmented<>();
  private final ScrollPane rulesPane;
  private final StackPane page = new StackPane();
  private final BorderPane pane = new BorderPane();
  private final DialogLayer dialogs = new DialogLayer(pane);
  private final InvalidationListener deskChanged = observed -> showRunUnderWay();
  private final InvalidationListener runChanged = observed -> followRunUnderWay();
  private final InvalidationListener begunChanged = observed -> followBatch();
  private final ListChangeListener<BatchUnderWay> batchesChanged = change -> refreshIfShown();
  private final InvalidationListener changed = observed -> refreshIfShown();
  private @Nullable RunPane runPane;
  private @Nullable ScrollPane runScroll;
  private boolean shown;
  private boolean followed = true;

  /// @param workspace whose posts are read
  /// @param navigator leads to posts
  /// @param notices where it says what happened
  /// @param access the way to language models
  /// @param desk where their runs are under way
  public SuggestScreen(
      Workspace workspace, Navigator navigator, Notices notices, ModelAccess access, RunDesk desk) {
    this.workspace = workspace;
    this.desk = desk;
    this.navigator = navigator;
    RunStarter starter =
        new RunStarter(
            workspace,
            desk,
            notices,
            (host, posts, given) -> SuggestDialogs.askConsent(dialogs, host, posts, given));
    this.runs = new RunsViewModel(workspace, notices, desk, starter, access);
    this.newRun = new NewRunViewModel(workspace, notices, starter, access);
    this.rules = new RulesViewModel(workspace, notices);
    this.list = new RunList(runs);
    this.newRunPane =
        new NewRunPane(
            newRun, head(machines), new SuggestDialogs(dialogs, access, newRun, notices));
    pane.getStyleClass().add("suggest");
    dialogs.getStylesheets().add(SHEET);
    pane.setLeft(list);
    pane.setCenter(page);
    Segmented<Boolean> machinesOfRules = new Segmented<>();
    VBox rulesPage = new VBox(head(machinesOfRules), new RulesCard(rules, newRun.readOnly()));
    rulesPage.getStyleClass().add("suggest-form");
    this.rulesPane = NewRunPane.scroll(rulesPage, "suggest-middle");
    machinesOfRules.valueProperty().bindBidirectional(machines.valueProperty());
    machines.valueProperty().addListener(observed -> show());
    runs.chosenProperty().addListener(observed -> show());
    runs.detailProperty().addListener(observed -> show());
    desk.underWayProperty().addListener(new WeakInvalidationListener(deskChanged));
    desk.batches().begunProperty().addListener(new WeakInvalidationListener(begunChanged));
    desk.batches().underWay().addListener(new WeakListChangeListener<>(batchesChanged));
    workspace.revisionProperty().addListener(new WeakInvalidationListener(changed));
    show();
  }

  private static VBox head(Segmented<Boolean> machines) {
    machines.add(false, Messages.text("suggest.with.model"), null);
    machines.add(true, Messages.text("suggest.with.rules"), null);
    VBox head =
        new VBox(
            PostText.label(Messages.text("suggest.title"), "strong", "suggest-title"),
            PostText.label(Messages.text("suggest.text"), "muted"),
            machines);
    head.getStyleClass().add("suggest-head");
    return head;
  }

  @Override
  public Parent node() {
    return dialogs;
  }

  @Override
  public void shown() {
    shown = true;
    runs.refresh();
    rules.refresh();
    newRunPane.refresh();
    list.takeFocus();
  }

  @Override
  public void hidden() {
    shown = false;
  }

  private void refreshIfShown() {
    // Read even when it is not needed: a property that is not read tells of one change only.
    long revision = workspace.revisionProperty().get();
    if (shown && revision >= 0) {
      runs.refresh();
      rules.refresh();
    }
  }

  private void showRunUnderWay() {
    RunUnderWay run = desk.underWayProperty().get();
    followed = run == null;
    if (run != null) {
      run.standingProperty().addListener(new WeakInvalidationListener(runChanged));
      run.pausedProperty().addListener(observed -> refreshIfShown());
    } else {
      refreshIfShown();
    }
  }

  /// Turns to the run under way once it is known by its number.
  private void followRunUnderWay() {
    RunUnderWay run = desk.underWayProperty().get();
    if (!followed && run != null) {
      run.standingProperty().get().map(RunStanding::runId).ifPresent(runs::choose);
      followed = true;
      refreshIfShown();
    }
  }

  /// Turns to the run that was handed over.
  private void followBatch() {
    Long begun = desk.batches().begunProperty().get();
    if (begun != null) {
      runs.choose(begun);
      refreshIfShown();
    }
  }

  private void show() {
    Node content = content();
    if (!page.getChildren().equals(List.of(content))) {
      page.getChildren().setAll(content);
    }
  }

  private Node content() {
    if (runs.chosenProperty().get() == null) {
      return fresh();
    }
    return runs.detailProperty()
        .get()
        .<Node>map(this::pageOf)
        .orElseGet(() -> PostText.label(Messages.text("suggest.reading"), "muted"));
  }

  /// The page of a run; while it works, the same page shows what has come in.
  private Node pageOf(RunDetail detail) {
    RunPane known = runPane;
    if (known == null || runScroll == null || !known.isOf(detail)) {
      known = new RunPane(runs, navigator, detail, working(detail));
      runPane = known;
      runScroll = NewRunPane.scroll(known, "suggest-middle");
    } else {
      known.show(detail, working(detail));
    }
    return runScroll;
  }

  private Node fresh() {
    if (newRun.postsInAll() == 0) {
      return new EmptyState(
          Icon.SUGGEST, Messages.text("suggest.empty.title"), Messages.text("suggest.empty.text"));
    }
    if (Boolean.TRUE.equals(machines.valueProperty().get())) {
      return rulesPane;
    }
    return newRunPane;
  }

  private @Nullable RunUnderWay working(RunDetail detail) {
    RunUnderWay run = desk.underWayProperty().get();
    return Optional.ofNullable(run)
        .filter(
            it ->
                it.standingProperty().get().map(RunStanding::runId).orElse(-1L)
                    == detail.row().run().id())
        .orElse(null);
  }
}
