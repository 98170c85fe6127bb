package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.TiercelException;
import org.tiercel.sample.Sample;
import org.tiercel.task.Work;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.FxTaskRunner;
import org.tiercel.ui.kit.KeyDispatch;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Notices;
import org.tiercel.ui.kit.StatusBar;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.PostQueue;
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
  private final RecentProjects recent;
  private final FxTaskRunner tasks;
  private final ShellFiles files;
  private final Notices notices = new Notices();
  private final DialogLayer dialogs;
  private final StartPage start;
  private final BorderPane project = new BorderPane();
  private final ScreenPane screens;
  private final SearchBox search;
  private final StackPane content = new StackPane();

  /// @param model what the window shows
  /// @param door opens projects
  /// @param recent the projects opened last
  /// @param tasks runs what would keep the window waiting
  /// @param files asks for files
  /// @param makers makes the views
  public ShellView(
      ShellViewModel model,
      ProjectDoor door,
      RecentProjects recent,
      FxTaskRunner tasks,
      ShellFiles files,
      Screens makers) {
    this.model = model;
    this.door = door;
    this.recent = recent;
    this.tasks = tasks;
    this.files = files;
    this.dialogs = new DialogLayer(content);
    ShellNotices saying = new ShellNotices(notices, this::undo);
    this.screens = new ScreenPane(makers, navigator(), saying);
    this.start =
        new StartPage(
            recent,
            door.samples(),
            new StartPage.Ways(this::create, this::choose, this::open, this::openSample));
    FoundPosts found = new FoundPosts(model, screens, saying, this::failed);
    SearchViewModel searching = new SearchViewModel(model, tasks, found);
    this.search = new SearchBox(searching, () -> screens.front().ifPresent(Screen::shown));
    layOut();
    model.closesAfter(screens::left);
    model.workspaceProperty().addListener((observed, before, now) -> show(now));
    model.viewProperty().addListener(observed -> showView());
    content.getChildren().setAll(start);
  }

  private void layOut() {
    getStylesheets().add(SHEET);
    project.setTop(new TopBar(model, dialogs, search, this::leave));
    Rail rail = new Rail(model.viewProperty());
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
    getChildren().addAll(dialogs, notices);
    sceneProperty().addListener((observed, before, now) -> listenTo(now));
  }

  /// Listens to the whole scene: the key has to lead to the search from wherever the focus is.
  private void listenTo(@Nullable Scene scene) {
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, this::startSearch);
    }
  }

  private void startSearch(KeyEvent event) {
    boolean asked = KeyDispatch.strokeOf(event).filter(SearchBox.KEY::equals).isPresent();
    if (asked && model.workspaceProperty().get() != null && !dialogs.isOpen()) {
      event.consume();
      search.write();
    }
  }

  /// Opens a project, from wherever the window is.
  public void open(Path file) {
    enter(Messages.text("shell.opening", file.getFileName()), progress -> door.open(file));
  }

  /// Opens a sample study in the user's own folder, where it is built when it is not there yet.
  public void openSample(Sample sample) {
    enter(
        Messages.text("shell.opening", sample.name()),
        progress -> door.openSample(sample, files.forSample(sample), progress));
  }

  private void create() {
    files
        .askForNewProject()
        .ifPresent(file -> enter(Messages.text("shell.creating"), progress -> door.create(file)));
  }

  private void choose() {
    files.askForProject().ifPresent(this::open);
  }

  private void enter(String title, Work<ProjectDoor.Entry> opening) {
    // The project before may be this one, and still be closing.
    CompletableFuture<?> closed = model.closed();
    tasks.run(
        title,
        progress -> {
          closed.join();
          return opening.run(progress);
        },
        this::entered,
        this::failed);
  }

  private void entered(ProjectDoor.Entry entry) {
    switch (entry) {
      case ProjectDoor.Entry.In(OpenProject opened) -> {
        recent.opened(opened.project().path());
        content.getChildren().setAll(project);
        model.enter(opened);
      }
      case ProjectDoor.Entry.Taken(Path file, String holder) ->
          dialogs.ask(
              Messages.text("shell.taken.title", file.getFileName()),
              Messages.text("shell.taken.text", holder),
              List.of(
                  new Choice(
                      Messages.text("shell.taken.read"),
                      Choice.Tone.MAIN,
                      () ->
                          enter(
                              Messages.text("shell.opening", file.getFileName()),
                              progress -> door.openReadOnly(file))),
                  Choice.cancel()));
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
    screens.enter(null);
    model.close();
    content.getChildren().setAll(start);
    start.refresh();
  }

  /// Complete when the file of the project that was left is closed, which takes seconds where a
  /// server is waited for.
  public CompletableFuture<?> closed() {
    return model.closed();
  }

  private void show(@Nullable Workspace workspace) {
    screens.enter(workspace);
    showView();
  }

  private void showView() {
    if (model.workspaceProperty().get() != null) {
      screens.show(model.viewProperty().get());
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
