package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tiercel.coding.CodedProject;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.task.Progress;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Mark;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.shell.ViewId;

/// Searches the posts of a project from the keyboard, in the whole window.
@ExtendWith(HeadlessFx.class)
class SearchFlowTest {
  private static final long PATIENCE_SECONDS = 20;

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private Workbench workbench;
  private Stage stage;

  @BeforeEach
  void open() throws IOException, TimeoutException {
    Path file = study();
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
              workbench.shell().open(file);
              return shown;
            });
    until(() -> "I cant sleep again".equals(postText()));
    until(() -> "Search 4 posts".equals(box().getPromptText()));
  }

  private Path study() throws IOException {
    Path posts =
        Files.writeString(
            folder.resolve("posts.csv"),
            """
            id,text
            1,I cant sleep again
            2,what a day
            3,"cant sleep, so I talk to it"
            4,sleep well
            """);
    Path file = folder.resolve("study.tiercel");
    try (CodedProject project = CodedProject.tiered(folder)) {
      new CorpusImport(project.project(), Clock.systemUTC())
          .run(posts, ImportOptions.defaults(), Progress.none());
    }
    return file;
  }

  @AfterEach
  void close() {
    onFxThread(
        () -> {
          workbench.shell().leave();
          stage.close();
          return true;
        });
  }

  private static void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFxThread(holds::getAsBoolean));
  }

  private Optional<PostText> post() {
    return workbench.scene().getRoot().lookupAll(".post-text").stream()
        .map(PostText.class::cast)
        .filter(PostText::isSelectable)
        .findFirst();
  }

  private String postText() {
    return post().map(PostText::getText).orElse("");
  }

  private TextField box() {
    Node field = workbench.scene().getRoot().lookup(".search-box .text-field");
    return (TextField) Objects.requireNonNull(field);
  }

  private List<String> hits() {
    PostText shown = post().orElseThrow();
    return shown.getMarks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.SEARCH)
        .map(mark -> mark.span().of(shown.getText()))
        .toList();
  }

  private String queueTitle() {
    Node given = workbench.scene().getRoot().lookup(".code-given");
    PostText title = (PostText) Objects.requireNonNull(given).lookup(".post-text");
    return given.isVisible() ? title.getText() : "";
  }

  private void search(String words) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write(words);
    robot.type(KeyCode.ENTER);
  }

  @ParameterizedTest
  @EnumSource(ViewId.class)
  void ctrl_f_leads_from_every_view_to_the_hits_and_their_words(ViewId view)
      throws TimeoutException {
    onFxThread(
        () -> {
          workbench.model().viewProperty().set(view);
          return true;
        });

    search("\"cant sleep\"");
    until(() -> queueTitle().startsWith("Search"));

    assertThat(onFxThread(this::queueTitle)).isEqualTo("Search: “\"cant sleep\"” · 2 posts");
    assertThat(onFxThread(this::hits)).containsExactly("cant sleep");
    assertThat(onFxThread(() -> post().orElseThrow().isFocused())).isTrue();

    robot.type(KeyCode.J);
    until(() -> "cant sleep, so I talk to it".equals(postText()));
    assertThat(onFxThread(this::hits)).containsExactly("cant sleep");
  }

  @Test
  void ctrl_f_works_while_a_memo_is_written_and_esc_goes_back_to_the_post()
      throws TimeoutException {
    robot.type(KeyCode.M);
    robot.write("look again");
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("day");
    assertThat(onFxThread(() -> box().getText())).isEqualTo("day");

    robot.type(KeyCode.ESCAPE);

    until(() -> post().orElseThrow().isFocused());
    assertThat(onFxThread(() -> box().getText())).isEmpty();
    assertThat(onFxThread(this::queueTitle)).isEmpty();
  }

  @Test
  void a_code_that_is_found_is_shown_in_the_codebook() throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("personal use");
    until(() -> workbench.scene().getRoot().lookup(".search-hit") != null);
    robot.type(KeyCode.ENTER);

    until(() -> workbench.model().viewProperty().get() == ViewId.CODEBOOK);
    until(() -> workbench.scene().getRoot().lookup(".search-hit") == null);
  }

  @Test
  void an_emptied_box_brings_all_posts_back() throws TimeoutException {
    search("day");
    until(() -> "what a day".equals(postText()));

    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.type(KeyCode.DELETE, KeyCode.ENTER);

    until(() -> queueTitle().isEmpty());
    assertThat(onFxThread(this::hits)).isEmpty();
  }

  @Test
  void closing_the_queue_of_hits_empties_the_box() throws TimeoutException {
    search("day");
    until(() -> queueTitle().startsWith("Search"));

    robot.clickOn(onFxThread(() -> workbench.scene().getRoot().lookup(".code-given .button")));

    until(() -> box().getText().isEmpty());
    assertThat(onFxThread(this::queueTitle)).isEmpty();
  }
}
