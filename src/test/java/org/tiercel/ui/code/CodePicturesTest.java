package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;
import static org.tiercel.coding.CodedProject.span;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
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

  private static BufferedImage picture(CodedProject project, Theme.Mode mode, String name) {
    return onFxThread(
        () -> {
          CodeScreen screen = new CodeScreen(Bench.workspace(project), new Bench.Said());
          Theme theme = new Theme();
          theme.modeProperty().set(mode);
          Scene scene = new Scene(screen.node(), 1440, 900);
          theme.dress(scene);
          screen.shown();
          screen.node().applyCss();
          screen.node().layout();
          return Snapshots.save(scene, name + "-" + mode);
        });
  }
}
