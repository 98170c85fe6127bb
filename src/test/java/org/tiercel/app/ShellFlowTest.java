package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tiercel.coding.CodedProject;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.task.Progress;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.workspace.Workspace;

/// Goes from project to project and through the settings of the window, from the keyboard.
@ExtendWith(HeadlessFx.class)
class ShellFlowTest {
  private static final long PATIENCE_SECONDS = 20;
  private static final int TIMES = 20;

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private final Locale localeBefore = Locale.getDefault();
  private Path file;
  private Workbench workbench;
  private Stage stage;

  @BeforeEach
  void begin() throws IOException {
    Path posts =
        Files.writeString(
            folder.resolve("posts.csv"),
            """
            id,text
            1,I cant sleep again
            2,what a day
            3,"cant sleep, so I talk to it"
            """);
    file = folder.resolve("study.tiercel");
    try (CodedProject project = CodedProject.tiered(folder)) {
      new CorpusImport(project.project(), Clock.systemUTC())
          .run(posts, ImportOptions.defaults(), Progress.none());
    }
    start();
  }

  private void start() {
    workbench =
        onFxThread(
            () ->
                Workbench.build(
                    Main.installation(), new UserFolder(folder), new NoFiles(), 1024, 640));
    stage =
        onFxThread(
            () -> {
              Stage shown = new Stage();
              shown.setScene(workbench.scene());
              shown.show();
              return shown;
            });
  }

  @AfterEach
  void close() {
    onFxThread(
        () -> {
          workbench.shell().leave();
          stage.close();
          Locale.setDefault(localeBefore);
          return true;
        });
  }

  private static void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFxThread(holds::getAsBoolean));
  }

  private void open() throws TimeoutException {
    onFxThread(
        () -> {
          workbench.shell().open(file);
          return true;
        });
    until(() -> !postText().isEmpty());
  }

  private void show(ViewId view) {
    onFxThread(
        () -> {
          workbench.model().viewProperty().set(view);
          return true;
        });
  }

  private String postText() {
    return workbench.scene().getRoot().lookupAll(".post-text").stream()
        .map(PostText.class::cast)
        .filter(PostText::isSelectable)
        .findFirst()
        .map(PostText::getText)
        .orElse("");
  }

  private boolean isShown(String selector) {
    return workbench.scene().getRoot().lookup(selector) != null;
  }

  private String focused() {
    Node owner = workbench.scene().getFocusOwner();
    return owner instanceof Labeled labeled ? labeled.getText() : String.valueOf(owner);
  }

  private Button button(String text) {
    return workbench.scene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void one_enter_on_the_start_page_goes_on_at_the_last_post_also_after_a_new_start()
      throws TimeoutException {
    open();
    robot.type(KeyCode.J).type(KeyCode.J);
    until(() -> postText().startsWith("cant sleep"));

    robot.push(KeyCode.CONTROL, KeyCode.W);

    until(() -> focused().equals("Continue study: 3 left"));
    robot.type(KeyCode.ENTER);
    until(() -> postText().startsWith("cant sleep"));
    show(ViewId.CORPUS);
    close();
    start();
    until(() -> focused().equals("Continue study: 3 left"));
    robot.type(KeyCode.ENTER);
    until(() -> workbench.model().viewProperty().get() == ViewId.CORPUS && isShown(".rail"));
    show(ViewId.CODE);
    until(() -> postText().startsWith("cant sleep"));
  }

  @Test
  void the_language_changes_in_place_with_the_post_and_what_can_be_undone()
      throws TimeoutException {
    open();
    robot.type(KeyCode.J);
    until(() -> "what a day".equals(postText()));
    robot.type(KeyCode.F, KeyCode.ENTER);
    Workspace before = Objects.requireNonNull(workbench.model().workspaceProperty().get());
    assertThat(before.session().postsToUndo()).isEqualTo(1);

    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until(() -> isShown(".settings-card"));
    onFxThread(
        () -> {
          workbench.user().settings().languageProperty().set(Optional.of(Language.GERMAN));
          return true;
        });

    until(() -> "Schließen".equals(focused()));
    robot.type(KeyCode.ESCAPE);
    until(() -> "what a day".equals(postText()));
    assertThat(onFxThread(() -> button("Markieren").isVisible())).isTrue();
    Workspace now = Objects.requireNonNull(workbench.model().workspaceProperty().get());
    assertThat(now.project()).isSameAs(before.project());
    assertThat(now.session().postsToUndo()).isEqualTo(1);
    assertThat(now.session().annotation(2).flag()).isNotNull();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(onFxThread(() -> now.session().annotation(2).flag())).isNull();
  }

  private double firstDivider() {
    SplitPane split = (SplitPane) workbench.scene().getRoot().lookup(".code-split");
    return Objects.requireNonNull(split).getDividerPositions()[0];
  }

  @Test
  void panes_that_were_dragged_come_back_as_wide_as_they_were() throws TimeoutException {
    onFxThread(
        () -> {
          stage.setWidth(1400);
          return true;
        });
    open();
    double usual = onFxThread(this::firstDivider);
    Node divider = onFxThread(() -> workbench.scene().getRoot().lookup(".split-pane-divider"));
    robot.drag(divider, MouseButton.PRIMARY).moveBy(40, 0).drop();
    double dragged = onFxThread(this::firstDivider);
    assertThat(dragged).isGreaterThan(usual);

    robot.push(KeyCode.CONTROL, KeyCode.W);
    until(() -> postText().isEmpty());
    open();

    until(() -> Math.abs(firstDivider() - dragged) < 0.01);
  }

  @Test
  void type_grows_and_shrinks_from_the_keyboard_wherever_the_focus_is() throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(onFxThread(() -> workbench.theme().scaleProperty().get())).isEqualTo(1.1);
    open();
    robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(onFxThread(() -> workbench.theme().scaleProperty().get())).isEqualTo(0.9);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(onFxThread(() -> workbench.theme().scaleProperty().get())).isEqualTo(1);
  }

  @Test
  void the_tour_goes_from_control_to_control_by_enter_and_esc_leaves_it() throws TimeoutException {
    open();
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn(onFxThread(() -> button("Show the tour")));
    until(() -> "Next".equals(focused()));
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
    until(() -> workbench.model().viewProperty().get() == ViewId.AGREE);
    until(() -> "Next".equals(focused()));

    robot.type(KeyCode.ESCAPE);

    until(() -> !workbench.scene().getRoot().lookup(".tour-card").getParent().isVisible());
    assertThat(workbench.user().settings().touredProperty().get()).isTrue();
  }

  @Test
  void a_project_opened_and_closed_twenty_times_leaves_nothing_behind()
      throws TimeoutException, IOException {
    List<WeakReference<Workspace>> opened = new ArrayList<>();
    int threads = 0;
    for (int i = 0; i < TIMES; i++) {
      open();
      opened.add(new WeakReference<>(workbench.model().workspaceProperty().get()));
      show(i % 2 == 0 ? ViewId.AGREE : ViewId.CORPUS);
      show(ViewId.CODE);
      until(() -> workbench.tasks().running().isEmpty());
      robot.push(KeyCode.CONTROL, KeyCode.W);
      until(() -> postText().isEmpty() && workbench.tasks().running().isEmpty());
      if (i == 0) {
        threads = Thread.activeCount();
      }
    }

    assertThat(openFiles()).noneMatch(open -> open.contains("study.tiercel"));
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 1);
    until(
        () -> {
          System.gc();
          // The toolkit holds on to the last control that was used, until another is.
          return opened.stream().filter(reference -> reference.get() != null).count() <= 1;
        });
    Files.delete(file);
    assertThat(folder).isDirectoryNotContaining("glob:**study.tiercel*");
  }

  /// Where the system tells which files a process has open.
  private static List<String> openFiles() throws IOException {
    Path handles = Path.of("/proc/self/fd");
    if (!Files.isDirectory(handles)) {
      return List.of();
    }
    try (Stream<Path> links = Files.list(handles)) {
      return links.map(ShellFlowTest::target).toList();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "closed meanwhile";
    }
  }
}
