package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tiercel.domain.AnswerKey;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.workspace.Workspace;

/// Merges two codes in the whole window and takes it back, seen in the tree, in the counts and in
/// Code.
@ExtendWith(HeadlessFx.class)
class CodebookFlowTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private Workbench workbench;
  private Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    Path file;
    try (ProjectFile project = SampleStudy.llmSupport(folder)) {
      file = project.path();
    }
    UserFolder user = new UserFolder(folder.resolve("user"));
    workbench =
        onFxThread(
            () ->
                Workbench.build(
                    Main.installation(),
                    user,
                    new NoFiles(),
                    Workbench.models(user, List::of),
                    1200,
                    760));
    stage =
        onFxThread(
            () -> {
              Stage shown = new Stage();
              shown.setScene(workbench.scene());
              shown.show();
              return shown;
            });
    run(() -> workbench.shell().open(file));
    until(() -> workbench.model().workspaceProperty().get() != null);
    run(() -> workbench.model().viewProperty().set(ViewId.CODEBOOK));
  }

  @AfterEach
  void close() {
    run(
        () -> {
          workbench.shell().leave();
          stage.hide();
        });
  }

  private static void run(Runnable action) {
    onFxThread(
        () -> {
          action.run();
          return true;
        });
  }

  private static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFxThread(condition::getAsBoolean));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Workspace workspace() {
    return onFxThread(() -> workbench.model().workspaceProperty().get());
  }

  /// What the tree says of the row with this name, to screen readers.
  private String row(String label) {
    return onFxThread(
        () ->
            workbench.scene().getRoot().lookupAll(".codebook-tree .tree-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith(label))
                .findFirst()
                .orElse(""));
  }

  private boolean shows(String selector, String text) {
    return onFxThread(
        () ->
            workbench.scene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof PostText label && label.getText().equals(text)));
  }

  /// The posts that the coder has done with a code.
  private long posts(String code) {
    AtomicLong count = new AtomicLong();
    workspace()
        .project()
        .annotations()
        .forEachDone(
            workspace().coder().id(),
            1,
            said ->
                said.answer(AnswerKey.ofPost("use"))
                    .filter(answer -> answer.codes().contains(code))
                    .ifPresent(answer -> count.incrementAndGet()));
    return count.get();
  }

  private <T> T node(String selector, Class<T> type) {
    return type.cast(onFxThread(() -> workbench.scene().getRoot().lookup(selector)));
  }

  @Test
  void a_merge_and_its_undo_are_seen_in_the_tree_in_the_counts_and_in_code()
      throws TimeoutException {
    until(() -> row("Someone else's use").endsWith("given 30 times"));
    assertThat(row("Personal use")).endsWith("given 340 times");
    long personal = posts("personal");
    long second = posts("second-hand");
    assertThat(second).isPositive();

    TreeView<?> tree = node(".codebook-tree", TreeView.class);
    run(tree::requestFocus);
    robot.press(KeyCode.HOME).release(KeyCode.HOME);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    run(() -> node("#codebook-merge", Button.class).fire());
    until(() -> workbench.scene().getRoot().lookup("#codebook-merge-into") != null);
    assertThat(shows(".dialog .post-text", "Merge “Someone else's use” into another code?"))
        .isTrue();
    assertThat(
            onFxThread(() -> node("#codebook-merge-into", ComboBox.class).getConverter() != null))
        .isTrue();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

    until(() -> row("Personal use").endsWith("given 370 times"));
    assertThat(row("Someone else's use")).isEmpty();
    assertThat(posts("personal")).isEqualTo(personal + second);
    run(() -> workbench.model().viewProperty().set(ViewId.CODE));
    assertThat(workspace().codebook().tier("use").orElseThrow().code("second-hand")).isEmpty();
    run(() -> workbench.model().viewProperty().set(ViewId.CODEBOOK));

    run(() -> node("#codebook-undo", Button.class).fire());
    until(() -> row("Someone else's use").endsWith("given 30 times"));
    assertThat(row("Personal use")).endsWith("given 340 times");
    assertThat(posts("personal")).isEqualTo(personal);
    assertThat(posts("second-hand")).isEqualTo(second);
    assertThat(onFxThread(() -> node("#codebook-undo", Button.class).isDisabled())).isTrue();
  }
}
