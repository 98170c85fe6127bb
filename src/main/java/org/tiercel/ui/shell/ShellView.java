package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.TiercelException;
import org.tiercel.sample.Sample;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.FxTaskRunner;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Notices;
import org.tiercel.ui.kit.StatusBar;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.PostQueue;
import org.tiercel.ui.workspace.PostTaker;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The window's content: the start page, or a project with its views. Several projects can be
/// opened one after another.
public final class ShellView extends StackPane {
  private static final Logger LOG = LoggerFactory.getLogger(ShellView.class);
  private static final double NOTICE_GAP = 8;
  private static final String SHEET =
      Objects.requireNonNull(ShellView.class.getResource("/org/tiercel/ui/shell.css"))
          .toExternalForm();

  private final ShellViewModel model;
  private final ProjectDoor door;
  private final UserState user;
  private final FxTaskRunner tasks;
  private final Notices notices = new Notices();
  private final StackPane content = new StackPane();
  private final DialogLayer dialogs = new DialogLayer(content, this::focusView);
  private final ProjectEntrance entrance;
  private final StartViewModel starting;
  private final StartPage start;
  private final BorderPane project = new BorderPane();
  private final Whereabouts whereabouts;
  private final ScreenPane screens;
  private final SearchBox search;
  private final SearchHits hits;
  private final TourViewModel tour;
  private final ChangeListener<String> problemSaid = (observed, before, now) -> sayProblem(now);
  private boolean tourWanted;

  /// @param model what the window shows
  /// @param door opens projects
  /// @param user what is kept for the user
  /// @param tasks runs what would keep the window waiting
  /// @param files asks for files
  /// @param makers makes the views
  public ShellView(
      ShellViewModel model,
      ProjectDoor door,
      UserState user,
      FxTaskRunner tasks,
      ShellFiles files,
      Screens makers) {
    this.model = model;
    this.door = door;
    this.user = user;
    this.tasks = tasks;
    ShellNotices saying = new ShellNotices(notices, this::undo);
    this.whereabouts = new Whereabouts(model, user.places(), tasks);
    this.screens = new ScreenPane(makers, navigator(), saying, whereabouts);
    this.entrance =
        new ProjectEntrance(door, files, tasks, dialogs, model, this::entered, this::failed);
    this.starting = new StartViewModel(door, user, tasks);
    this.start = new StartPage(starting, door.samples(), ways());
    SearchPlaces found = new SearchPlaces(model, screens, navigator(), saying, this::failed);
    SearchViewModel searching = new SearchViewModel(model, tasks, found);
    this.search = new SearchBox(searching, this::focusView);
    this.hits = new SearchHits(searching, search);
    this.tour = new TourViewModel(user.settings(), model.viewProperty());
    layOut();
    new ShellKeys(this, keys(), user.settings());
    model.closesAfter(screens::left);
    model.workspaceProperty().addListener((observed, before, now) -> show(now));
    model.viewProperty().addListener(observed -> showView());
    user.settings().problemProperty().addListener(new WeakChangeListener<>(problemSaid));
    sayProblem(user.settings().problemProperty().get());
    show(model.workspaceProperty().get());
    refreshStart();
  }

  private StartPage.Ways ways() {
    return new StartPage.Ways(
        entrance::create, entrance::choose, entrance::open, this::openSample, this::showSettings);
  }

  private void layOut() {
    getStylesheets().add(SHEET);
    project.setTop(new TopBar(model, dialogs, search, this::leave));
    Rail rail = new Rail(model.viewProperty(), this::showSettings);
    project.setLeft(rail);
    project.setCenter(screens);
    StatusBar status = new StatusBar(tasks.running());
    status.doneTextProperty().bind(model.doneTextProperty());
    status.doneShareProperty().bind(model.doneShareProperty());
    status.savedTextProperty().bind(model.savedTextProperty());
    project.setBottom(status);
    setAlignment(notices, Pos.BOTTOM_LEFT);
    setMargin(notices, new Insets(0, 0, NOTICE_GAP, NOTICE_GAP));
    // Over the foot of what stands leftmost in every view: no button is there, and no code.
    notices.translateXProperty().bind(rail.widthProperty());
    notices.translateYProperty().bind(status.heightProperty().negate());
    getChildren().addAll(dialogs, hits, notices, new TourLayer(tour, project, this::focusView));
    new FileDrop(() -> !dialogs.isOpen(), this::takeFiles).attach(project);
  }

  private Map<KeyStroke, BooleanSupplier> keys() {
    return Map.of(
        SearchBox.KEY,
        inProject(search::write),
        KeyStroke.parse("Ctrl+W"),
        inProject(this::leave),
        KeyStroke.parse("Ctrl+O"),
        unasked(entrance::choose),
        KeyStroke.parse("Ctrl+N"),
        unasked(entrance::create),
        KeyStroke.parse("Ctrl+,"),
        unasked(this::showSettings));
  }

  /// An act for which nothing may stand over the window's content.
  private BooleanSupplier unasked(Runnable act) {
    return () -> {
      boolean free = !dialogs.isOpen();
      if (free) {
        act.run();
      }
      return free;
    };
  }

  private BooleanSupplier inProject(Runnable act) {
    return () -> model.workspaceProperty().get() != null && unasked(act).getAsBoolean();
  }

  private void focusView() {
    screens.front().ifPresentOrElse(Screen::shown, start::takeFocus);
  }

  private void sayProblem(String problem) {
    if (!problem.isEmpty()) {
      notices.say(problem);
    }
  }

  /// Shows the settings of the window.
  public void showSettings() {
    Optional<Runnable> showKeys =
        model.workspaceProperty().get() == null ? Optional.empty() : Optional.of(this::showKeys);
    SettingsCard card =
        new SettingsCard(
            user.settings(), new SettingsCard.Ways(showKeys, this::showTour, dialogs::close));
    dialogs.show(card, card.closeButton());
  }

  private void showKeys() {
    dialogs.close();
    model.viewProperty().set(ViewId.CODE);
    screens.queue().ifPresent(PostQueue::showKeys);
  }

  /// Shows the tour; on the start page, in the first sample study.
  private void showTour() {
    dialogs.close();
    if (model.workspaceProperty().get() != null) {
      tour.begin();
    } else {
      door.samples().stream().findFirst().ifPresent(this::openSample);
      tourWanted = true;
    }
  }

  /// Opens a project, from wherever the window is.
  public void open(Path file) {
    entrance.open(file);
  }

  /// Opens a sample study in the user's own folder, where it is built when it is not there yet.
  public void openSample(Sample sample) {
    tourWanted = !user.settings().touredProperty().get();
    entrance.openSample(sample);
  }

  private void entered(OpenProject opened) {
    Path file = opened.project().path();
    user.recent().opened(file);
    starting.leave();
    closeProject();
    Optional<ProjectPlace> place = user.places().project(file);
    place.flatMap(ProjectPlace::last).ifPresent(last -> model.viewProperty().set(last.view()));
    model.enter(opened, place.map(ProjectPlace::coder));
    if (tourWanted) {
      tourWanted = false;
      tour.begin();
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof TiercelException told) {
      notices.say(told.getMessage());
    } else {
      LOG.error("Opening a project failed", failure);
      notices.say(Messages.text("shell.failed"));
    }
  }

  /// Closes the project, if one is open, and shows the start page.
  public void leave() {
    tour.end();
    closeProject();
    // Nobody may look into the file while it becomes one plain file again.
    if (model.closed().isDone()) {
      starting.refresh();
    } else {
      model.whenClosed(() -> Platform.runLater(this::refreshStart));
    }
    start.takeFocus();
  }

  private void refreshStart() {
    if (model.workspaceProperty().get() == null) {
      starting.refresh();
    }
  }

  /// Complete when the file of the project that was left is closed, which takes seconds where a
  /// server is waited for.
  public CompletableFuture<?> closed() {
    return model.closed();
  }

  private void closeProject() {
    screens.leave();
    whereabouts.save();
    model.close();
  }

  private void show(@Nullable Workspace workspace) {
    screens.enter(workspace);
    if (workspace == null) {
      content.getChildren().setAll(start);
    } else {
      content.getChildren().setAll(project);
      showView();
    }
  }

  private void showView() {
    Workspace workspace = model.workspaceProperty().get();
    if (workspace != null) {
      screens.show(model.viewProperty().get());
      whereabouts.noteView(workspace);
    }
  }

  private Navigator navigator() {
    return (String title, BitSet posts) -> {
      model.viewProperty().set(ViewId.CODE);
      Screen code = screens.show(ViewId.CODE);
      if (code instanceof PostQueue queue) {
        queue.showPosts(title, posts);
      }
    };
  }

  private void takeFiles(List<Path> dropped) {
    model.viewProperty().set(ViewId.CORPUS);
    if (screens.show(ViewId.CORPUS) instanceof PostTaker corpus) {
      corpus.takeFiles(dropped);
    }
  }

  private void undo() {
    Workspace workspace = model.workspaceProperty().get();
    if (workspace != null) {
      model.viewProperty().set(ViewId.CODE);
      if (screens.show(ViewId.CODE) instanceof PostQueue queue) {
        queue.undo();
      }
    }
  }
}
