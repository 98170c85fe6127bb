package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;
import static org.tiercel.coding.CodedProject.span;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.coding.PostRow;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Excerpt;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.KeptKeys;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;

/// Draws the Code view as coders see it, for people to look at; JavaFX's warnings fail it.
@ExtendWith(HeadlessFx.class)
class CodePicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void a_comment_with_suggestions(Theme.Mode mode) {
    try (CodedProject project = CodedProject.tiered(folder)) {
      List<PostRow> posts = Bench.sample("llm-support");
      project.add(posts);
      String text = posts.getFirst().text();
      project.run(
          "gpt-4.1-mini",
          says(
              1,
              answer("use", code("personal", 0.99, span(text, "i talk to chatgpt"))),
              answer(
                  "themes",
                  code(
                      "accessibility",
                      0.97,
                      "Names the hour and the cost as reasons.",
                      span(text, "every night at 3am"),
                      span(text, "too broke for a therapist")))));
      CodingSession session = project.session();
      session.toggle(1, AnswerKey.ofPost("use"), "personal", null, List.of());
      session.toggle(1, AnswerKey.ofPost("attitude"), "positive", null, List.of());
      session.toggle(
          1,
          AnswerKey.ofPost("themes"),
          "non-judgment",
          null,
          List.of(span(text, "doesn't judge me")));
      session.flag(3, "same as what?");
      session.toggle(4, AnswerKey.ofPost("use"), "opinion", null, List.of());
      session.done(4, true);

      assertThat(picture(project, mode, "code-comment").getWidth()).isEqualTo(1440);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void excerpts_of_a_long_post(Theme.Mode mode) {
    try (CodedProject project = CodedProject.values(folder)) {
      List<PostRow> posts = Bench.sample("values");
      project.add(posts);
      String text = posts.getFirst().text();
      Excerpt proposed = Excerpt.of(7, span(text, "the inside of my head"));
      project.run(
          "gpt-4.1-mini",
          says(
              1,
              proposed,
              answer(proposed, "perspective", code("dependency", 0.91)),
              answer(proposed, "value", code("autonomy", 0.6))));
      CodingSession session = project.session();
      session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
      session.toggle(1, AnswerKey.ofPost("reason-in"), "instrumental", null, List.of());
      long one =
          session.addExcerpt(
              1, span(text, "it hands the mess back to me in order"), "product", "gpt", null);
      session.toggle(1, AnswerKey.ofExcerpt("impact", one), "positive", null, List.of());
      session.toggle(1, AnswerKey.ofExcerpt("condition", one), "anxiety", null, List.of());
      session.toggle(
          1, AnswerKey.ofExcerpt("perspective", one), "emotional-support", null, List.of());
      session.toggle(1, AnswerKey.ofExcerpt("value", one), "human-welfare", null, List.of());
      long two =
          session.addExcerpt(1, span(text, "Half the time I calm down"), "product", "gpt", null);
      session.toggle(1, AnswerKey.ofExcerpt("impact", two), "positive", null, List.of());
      session.toggle(1, AnswerKey.ofExcerpt("condition", two), "anxiety", null, List.of());

      assertThat(picture(project, mode, "code-excerpts").getWidth()).isEqualTo(1440);
    }
  }

  @Test
  void scripts_of_every_kind_as_excerpts() {
    String text =
        "هذا الروبوت يستمع إلي كل ليلة ولا يحكم علي أبدا 😭 لكنني أخاف أن أعتاد عليه كثيرا.\n\n"
            + "मैं हर रात चैटबॉट से बात करता हूँ। 👩‍👩‍👧‍👦 我每天晚上都和聊天机器人说话。 ok lol";
    try (CodedProject project = CodedProject.values(folder, text)) {
      CodingSession session = project.session();
      session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
      session.toggle(1, AnswerKey.ofPost("reason-in"), "experiential", null, List.of());
      session.addExcerpt(1, span(text, "هذا الروبوت يستمع إلي كل ليلة"), "product", "gpt", null);
      session.addExcerpt(1, span(text, "كل ليلة ولا يحكم علي"), "product", "claude", null);
      session.addExcerpt(1, span(text, "👩‍👩‍👧‍👦 我每天"), "product", "gemini", null);

      assertThat(picture(project, Theme.Mode.LIGHT, "code-scripts").getWidth()).isEqualTo(1440);
    }
  }

  @Test
  void a_project_without_posts() {
    try (CodedProject project = CodedProject.tiered(folder)) {
      assertThat(picture(project, Theme.Mode.LIGHT, "code-empty").getWidth()).isEqualTo(1440);
    }
  }

  @Test
  void a_queue_of_thousands_given_from_a_table() {
    try (CodedProject project = CodedProject.tiered(folder)) {
      project.add(
          IntStream.rangeClosed(1, 20_000)
              .mapToObj(i -> PostRow.of("p" + i, "post number " + i))
              .toList());
      BufferedImage picture =
          onFxThread(
              () -> {
                CodeScreen screen =
                    new CodeScreen(Bench.workspace(project), new Bench.Said(), new KeptKeys());
                Scene scene = dressed(screen, Theme.Mode.DARK);
                screen.shown();
                BitSet given = new BitSet();
                given.set(5_000, 18_000);
                screen.showPosts("Attitude: Mixed × Positive", given);
                return Snapshots.save(scene, "code-given");
              });

      assertThat(picture.getWidth()).isEqualTo(1440);
    }
  }

  @Test
  void the_list_of_keys() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.chord(KeyCode.SHIFT, KeyCode.SLASH);

      assertThat(window.button("Close")).isPresent();
      onFxThread(() -> Snapshots.save(window.screen().node().getScene(), "code-keys"));
      window.type(KeyCode.ENTER);
      assertThat(window.postHasFocus()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void the_list_of_keys_with_changed_ones(Theme.Mode mode) {
    try (CodedProject project = CodedProject.values(folder, "first");
        Window window = new Window(project, mode)) {
      window.type(KeyCode.F1);
      window.change("J", KeyCode.N);
      window.change("Ctrl K", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
      window.change("F", KeyCode.B);
      onFxThread(
          () -> Snapshots.save(window.screen().node().getScene(), "code-keys-changed-" + mode));
      window.click(".check-box");
      onFxThread(() -> Snapshots.save(window.screen().node().getScene(), "code-keys-off-" + mode));

      assertThat(window.screen().keys().map().singleKeysOn()).isFalse();
    }
  }

  private static BufferedImage picture(CodedProject project, Theme.Mode mode, String name) {
    return onFxThread(
        () -> {
          CodeScreen screen =
              new CodeScreen(Bench.workspace(project), new Bench.Said(), new KeptKeys());
          Scene scene = dressed(screen, mode);
          screen.shown();
          return Snapshots.save(scene, name + "-" + mode);
        });
  }

  private static Scene dressed(CodeScreen screen, Theme.Mode mode) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Scene scene = new Scene(screen.node(), 1440, 900);
    theme.dress(scene);
    screen.node().applyCss();
    screen.node().layout();
    return scene;
  }
}
