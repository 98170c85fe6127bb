package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.ChatServer.Question;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Profiles;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.workspace.Workspace;

/// Starts, pauses, stops and judges runs of a language model in the whole window; the model is
/// played by a server on this computer.
@ExtendWith(HeadlessFx.class)
class SuggestFlowTest {
  private static final long PATIENCE_SECONDS = 60;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int POSTS = 40;
  private static final int AT_ONCE = 4;

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private final ChatServer server = new ChatServer(SuggestFlowTest::answer);
  private Path file;
  private Workbench workbench;
  private Stage stage;

  /// Finds no code, and gives no answer to some posts.
  private static Answer answer(Question question) {
    try {
      String post =
          JSON.readTree(question.user().lines().findFirst().orElse("")).path("text").asText();
      String reference = question.user().replaceAll("(?s).*Code post (\\w+)\\..*", "$1");
      return Answer.saying(
          post.length() % 5 == 0
              ? "I would rather not."
              : "{\"post\": \"%s\", \"tiers\": {\"use\": [], \"attitude\": [], \"themes\": []}}"
                  .formatted(reference));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void open() throws TimeoutException {
    try (ProjectFile project = SampleStudy.llmSupport(folder)) {
      file = project.path();
    }
    UserFolder user = new UserFolder(folder.resolve("user"));
    Profiles profiles = new Profiles(user.profiles());
    profiles.all().forEach(usual -> profiles.remove(usual.name()));
    profiles.save(Profile.local("Here", server.baseUrl(), "tiny", AT_ONCE));
    profiles.save(
        Profile.local("Away", BaseUrl.of("https://llm.example.org/v1"), "large", AT_ONCE));
    workbench =
        onFxThread(
            () ->
                Workbench.build(
                    Main.installation(),
                    user,
                    new NoFiles(),
                    Workbench.models(user, List::of),
                    1000,
                    640));
    stage =
        onFxThread(
            () -> {
              Stage shown = new Stage();
              shown.setScene(workbench.scene());
              shown.show();
              return shown;
            });
    openProject();
  }

  private void openProject() throws TimeoutException {
    run(() -> workbench.shell().open(file));
    until(() -> workbench.model().workspaceProperty().get() != null);
    run(() -> workbench.model().viewProperty().set(ViewId.SUGGEST));
  }

  @AfterEach
  void close() {
    run(workbench.shell()::leave);
    workbench.shell().closed().join();
    run(stage::close);
    server.close();
  }

  private static void run(Runnable action) {
    onFxThread(
        () -> {
          action.run();
          return true;
        });
  }

  private static void until(BooleanSupplier holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFxThread(holds::getAsBoolean));
  }

  private List<Labeled> controls(Predicate<String> text) {
    return shown(Labeled.class)
        .filter(control -> control.getText() != null && text.test(control.getText()))
        .toList();
  }

  /// Everything of a kind that is in the window now.
  private <T extends Node> Stream<T> shown(Class<T> kind) {
    return below(workbench.scene().getRoot()).filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<Node> below(Node node) {
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(SuggestFlowTest::below)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }

  private boolean ready(String beginning) {
    return controls(text -> text.startsWith(beginning)).stream()
        .anyMatch(control -> control instanceof Button && !control.isDisabled());
  }

  /// Waits for a button and presses it.
  private void press(String beginning) throws TimeoutException {
    until(() -> ready(beginning));
    run(
        () ->
            controls(text -> text.startsWith(beginning)).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private String words() {
    return Stream.concat(
            shown(PostText.class).map(PostText::getText),
            controls(text -> true).stream().map(Labeled::getText))
        .collect(Collectors.joining("\n"));
  }

  private boolean says(String words) {
    return words().contains(words);
  }

  @SuppressWarnings("unchecked")
  private void choose(String profile) throws TimeoutException {
    until(() -> shown(ComboBox.class).findAny().isPresent());
    run(
        () -> {
          ComboBox<Profile> box = shown(ComboBox.class).findFirst().orElseThrow();
          box.setValue(
              box.getItems().stream()
                  .filter(it -> it.name().equals(profile))
                  .findFirst()
                  .orElseThrow());
        });
  }

  /// Turns to the first posts of the sample only.
  private void askAboutTheFirst() throws TimeoutException {
    choose("Here");
    run(
        () -> {
          ((RadioButton) controls("The first"::equals).getFirst()).fire();
          TextField count =
              shown(TextField.class)
                  .filter(field -> "Number of posts".equals(field.getAccessibleText()))
                  .filter(field -> !field.isDisabled())
                  .findFirst()
                  .orElseThrow();
          count.setText(Integer.toString(POSTS));
        });
    until(() -> ready("Send " + POSTS + " requests") || ready("Send 3"));
  }

  private Workspace workspace() {
    return Objects.requireNonNull(workbench.model().workspaceProperty().get());
  }

  private ListView<?> runs() {
    return shown(ListView.class).findFirst().orElseThrow();
  }

  private void picture(String name) {
    run(() -> Snapshots.save(workbench.scene(), name));
  }

  @Test
  void a_run_is_started_and_watched_and_its_failed_posts_are_opened() throws TimeoutException {
    askAboutTheFirst();
    picture("suggest-new");
    press("Send");
    until(() -> says("finished"));
    until(() -> runs().getItems().size() == 1 && says("What came of the posts"));
    picture("suggest-after");

    assertThat(onFxThread(this::words)).contains("The model answered in prose");
    long failed =
        workspace()
            .project()
            .modelOutcomes()
            .failures(workspace().project().runs().all().getFirst())
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .sum();
    assertThat(failed).isPositive();
    run(() -> link(failed).fire());

    until(() -> workbench.model().viewProperty().get() == ViewId.CODE);
    until(() -> says("tiny (Here): The model answered in prose"));
  }

  private Hyperlink link(long posts) {
    return shown(Hyperlink.class)
        .filter(it -> it.getText().startsWith(posts + " post"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_is_sent_to_another_computer_while_its_question_stands() throws TimeoutException {
    choose("Away");
    press("Send");

    until(() -> says("Send posts to llm.example.org?"));
    picture("suggest-consent");
    assertThat(onFxThread(this::words))
        .contains("418 posts of this project")
        .contains("masked")
        .contains("tells of this computer but its address");
    robot.type(KeyCode.ESCAPE);

    until(() -> !says("Send posts to llm.example.org?"));
    assertThat(onFxThread(() -> workspace().project().consents().all())).isEmpty();
    assertThat(onFxThread(() -> workspace().project().runs().all())).isEmpty();
  }

  @Test
  void a_run_is_paused_and_gone_on_with_then_stopped_and_gone_on_with() throws TimeoutException {
    server.script(question -> answer(question).after(Duration.ofMillis(60)));
    askAboutTheFirst();
    press("Send");
    until(() -> server.requests() > 4);
    press("Pause");
    until(() -> says("paused"));
    until(() -> says("0 under way"));
    picture("suggest-paused");
    int sent = server.requests();
    assertThat(sent).isLessThan(POSTS);
    press("Go on");
    until(() -> server.requests() > sent);

    press("Stop");
    until(() -> says("stopped, can go on"));
    press("Go on");
    until(() -> says("finished"));

    assertThat(onFxThread(() -> workspace().project().runs().all())).hasSize(1);
    // The failed were not asked again, and nobody was asked twice but for what was under way.
    assertThat(server.requests()).isLessThanOrEqualTo(3 * POSTS);
  }

  @Test
  void closing_the_project_ends_its_run_which_can_be_gone_on_with_later() throws TimeoutException {
    server.script(question -> answer(question).after(Duration.ofMillis(60)));
    askAboutTheFirst();
    press("Send");
    until(() -> server.requests() > 4);

    run(workbench.shell()::leave);
    workbench.shell().closed().join();
    int sent = server.requests();
    try (ProjectFile closed = ProjectFile.open(file)) {
      assertThat(closed.runs().all())
          .singleElement()
          .satisfies(run -> assertThat(run.finishedAt()).isNull());
    }

    openProject();
    until(() -> says("stopped, can go on"));
    run(() -> runs().getSelectionModel().select(0));
    press("Go on");
    until(() -> says("finished"));
    assertThat(sent).isLessThan(POSTS);
  }
}
