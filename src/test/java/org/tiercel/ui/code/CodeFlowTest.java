package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;
import static org.tiercel.coding.CodedProject.span;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Origin;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.KeptKeys;
import org.tiercel.ui.kit.KeyChoices;
import org.tiercel.ui.kit.Theme;

/// What coders do in the window, with keyboard and mouse.
@ExtendWith(HeadlessFx.class)
class CodeFlowTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir Path folder;

  private static Annotation annotation(Window window, long post) {
    return window.project().session().annotation(post);
  }

  private static List<String> codes(Window window, long post, AnswerKey question) {
    return annotation(window, post).answer(question).stream()
        .flatMap(answer -> answer.codings().stream())
        .map(coding -> coding.code())
        .toList();
  }

  @Test
  void several_posts_of_the_sample_are_coded_with_the_keyboard_only() {
    try (CodedProject project = CodedProject.tiered(folder)) {
      project.add(Bench.sample("llm-support"));
      try (Window window = new Window(project, Theme.Mode.LIGHT)) {
        window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        window.type(KeyCode.DIGIT4, KeyCode.ENTER);
        window.type(KeyCode.F);
        window.write("same as what");
        window.type(KeyCode.ENTER);
        window.type(KeyCode.DIGIT5, KeyCode.ENTER);
        window.type(KeyCode.M);
        window.write("ask the team");
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.DIGIT3, KeyCode.ENTER);

        assertThat(codes(window, 1, THEMES)).containsExactly("accessibility", "emotional-support");
        assertThat(codes(window, 2, USE)).containsExactly("opinion");
        assertThat(annotation(window, 3).flag()).isEqualTo("same as what");
        assertThat(annotation(window, 4).memo()).isEqualTo("ask the team");
        assertThat(codes(window, 4, USE)).containsExactly("considering");
        assertThat(annotation(window, 4).done()).isTrue();
        assertThat(window.postHasFocus()).isTrue();
      }
    }
  }

  @Test
  void digits_go_by_the_position_of_the_key() {
    try (CodedProject project = CodedProject.tiered(folder, "one");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.NUMPAD4);

      assertThat(codes(window, 1, USE)).containsExactly("opinion");
    }
  }

  @Test
  void an_excerpt_is_dragged_and_answered_in_a_text_with_emoji() {
    String text = "My bot 👩‍👩‍👧 says hi. It calms me down 😭 at night.";
    try (CodedProject project = CodedProject.values(folder, text);
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
      window.drag("calms me down");
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT6);
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT5);

      Annotation said = annotation(window, 1);
      assertThat(said.excerpts().getFirst().spanIn(text).of(text)).isEqualTo("calms me down");
      assertThat(said.answers()).hasSize(7);
    }
  }

  @Test
  void an_arabic_excerpt_is_made_with_keys() {
    String text = "أشعر بالوحدة. أتحدث معه كل ليلة 😭 ثم أنام. شكرا.";
    try (CodedProject project = CodedProject.values(folder, text);
        Window window = new Window(project, Theme.Mode.DARK)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
      window.type(KeyCode.X, KeyCode.X, KeyCode.ENTER, KeyCode.DIGIT1);

      Annotation said = annotation(window, 1);
      assertThat(said.excerpts().getFirst().spanIn(text).of(text)).startsWith("أتحدث معه");
    }
  }

  @Test
  void an_excerpt_is_resized_with_its_grips_and_with_keys_and_undone() {
    String text = "My bot 👩‍👩‍👧 says hi. It calms me down 😭 at night. أتحدث معه كل ليلة.";
    try (CodedProject project = CodedProject.values(folder, text);
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
      window.drag("calms me down");
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT3);

      window.dragGrip(true, "👩‍👩‍👧");
      assertThat(quote(window, text)).isEqualTo("👩‍👩‍👧 says hi. It calms me down");
      window.dragGrip(false, "أتحدث معه");
      assertThat(quote(window, text)).startsWith("👩‍👩‍👧").endsWith("أتحدث معه");
      assertThat(window.postHasFocus()).isTrue();

      window.chord(KeyCode.SHIFT, KeyCode.X);
      window.type(KeyCode.LEFT, KeyCode.LEFT);
      window.chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
      window.type(KeyCode.ENTER);
      assertThat(quote(window, text)).isEqualTo(" says hi. It calms me down 😭 at night");
      assertThat(annotation(window, 1).answers()).hasSize(4);

      window.chord(KeyCode.CONTROL, KeyCode.Z);
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      window.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.said()).contains("the excerpt's passage");
      assertThat(quote(window, text)).isEqualTo("calms me down");
      assertThat(annotation(window, 1).answers()).hasSize(4);
    }
  }

  private static String quote(Window window, String text) {
    return annotation(window, 1).excerpts().getFirst().spanIn(text).of(text);
  }

  @Test
  void tiers_close_with_their_condition_and_open_again_with_undo_from_another_post() {
    try (CodedProject project = CodedProject.tiered(folder, "first", "second");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2);
      window.chord(KeyCode.SHIFT, KeyCode.TAB);
      window.chord(KeyCode.SHIFT, KeyCode.TAB);
      window.type(KeyCode.DIGIT4);
      assertThat(window.paneTexts()).contains("opens when Use is Personal use");
      assertThat(window.said()).contains("Set aside");

      window.type(KeyCode.J);
      window.chord(KeyCode.CONTROL, KeyCode.Z);

      assertThat(window.text().getText()).isEqualTo("first");
      assertThat(codes(window, 1, THEMES)).containsExactly("emotional-support");
      assertThat(window.paneTexts()).doesNotContain("opens when Use is Personal use");

      window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

      assertThat(codes(window, 1, USE)).containsExactly("opinion");
    }
  }

  @Test
  void suggestions_are_taken_rejected_and_taken_all_together() {
    String text = "i talk to chatgpt every night, it never judges me";
    try (CodedProject project = CodedProject.tiered(folder, text)) {
      project.run(
          "gpt",
          says(
              1,
              answer("use", code("personal", 0.9, span(text, "i talk"))),
              answer("attitude", code("positive", 0.7, span(text, "never judges"))),
              answer(
                  "themes",
                  code("accessibility", 0.6, span(text, "every night")),
                  code("non-judgment", 0.8, span(text, "judges")))));
      try (Window window = new Window(project, Theme.Mode.DARK)) {
        window.click(".code-accept");
        assertThat(codes(window, 1, USE)).containsExactly("personal");
        assertThat(window.postHasFocus()).isTrue();

        window.type(KeyCode.DIGIT1);
        window.click(".code-reject");
        window.chord(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(codes(window, 1, THEMES)).containsExactly("non-judgment");
        assertThat(annotation(window, 1).answer(THEMES).orElseThrow().codings().getFirst().origin())
            .isEqualTo(Origin.ACCEPTED);
      }
    }
  }

  @Test
  void a_changed_key_acts_at_once_and_in_the_next_window_and_its_button_shows_it() {
    KeptKeys kept = new KeptKeys();
    try (CodedProject project = CodedProject.tiered(folder, "first", "second")) {
      try (Window window = new Window(project, Theme.Mode.LIGHT, kept)) {
        window.chord(KeyCode.SHIFT, KeyCode.SLASH);
        window.change("Enter", KeyCode.F);
        assertThat(window.labels(".key-sheet")).anyMatch(said -> said.contains("“flag"));
        window.change("Enter", KeyCode.INSERT);
        window.type(KeyCode.ESCAPE);

        window.type(KeyCode.DIGIT4, KeyCode.ENTER);
        assertThat(annotation(window, 1).done()).isFalse();
        window.type(KeyCode.INSERT);
        assertThat(annotation(window, 1).done()).isTrue();
        assertThat(spoken(window, "Done")).endsWith("Insert");
      }
      try (Window window = new Window(project, Theme.Mode.LIGHT, kept)) {
        window.type(KeyCode.J);
        assertThat(spoken(window, "Done")).endsWith("Insert");
        window.type(KeyCode.DIGIT4, KeyCode.INSERT);
        assertThat(annotation(window, 2).done()).isTrue();

        window.type(KeyCode.F1);
        window.click(".key-reset");
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(window.said()).contains("Attitude").contains("Enter again");
        assertThat(kept.read()).isEqualTo(KeyChoices.NONE);
      }
    }
  }

  @Test
  void escape_leaves_a_key_as_it_is_and_the_list_open() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.F1);
      window.change("J", KeyCode.ESCAPE);

      assertThat(window.labels(".key-sheet")).isNotEmpty();
      window.type(KeyCode.ESCAPE);
      assertThat(window.labels(".key-sheet")).isEmpty();
      assertThat(window.screen().keys().anyChosen()).isFalse();
    }
  }

  @Test
  void single_keys_are_switched_off_and_on_in_the_list_of_keys() {
    try (CodedProject project = CodedProject.tiered(folder, "first", "second");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.F1);
      window.click(".check-box");
      window.type(KeyCode.ESCAPE);

      window.type(KeyCode.DIGIT1, KeyCode.F, KeyCode.J);
      assertThat(annotation(window, 1).answers()).isEmpty();
      assertThat(window.text().getText()).isEqualTo("first");
      assertThat(spoken(window, "Flag")).isEqualTo("Flag");
      window.type(KeyCode.DOWN);
      assertThat(window.text().getText()).isEqualTo("second");

      window.type(KeyCode.F1);
      window.click(".check-box");
      window.type(KeyCode.ESCAPE, KeyCode.DIGIT1);
      assertThat(codes(window, 2, USE)).containsExactly("personal");
    }
  }

  private static String spoken(Window window, String words) {
    return window.button(words).orElseThrow().getAccessibleText();
  }

  @Test
  void the_term_of_an_open_code_is_asked_for_in_place() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.O);
      window.write("insurance");
      window.type(KeyCode.ENTER);

      assertThat(annotation(window, 1).answer(THEMES).orElseThrow().codings().getFirst().term())
          .isEqualTo("insurance");
      assertThat(window.postHasFocus()).isTrue();
      assertThat(window.paneTexts()).contains("“insurance”");
    }
  }

  @Test
  void a_code_is_found_by_name() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.SLASH);
      window.write("oversight");
      window.type(KeyCode.ENTER);

      assertThat(codes(window, 1, THEMES)).containsExactly("no-oversight");
      assertThat(window.postHasFocus()).isTrue();
    }
  }

  @Test
  void keys_in_a_field_are_letters_and_digits() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.M);
      window.write("1 j k f");
      window.type(KeyCode.ESCAPE);

      assertThat(annotation(window, 1).memo()).isEqualTo("1 j k f");
      assertThat(annotation(window, 1).answers()).isEmpty();
    }
  }

  @Test
  void escape_leaves_the_post_and_enter_in_the_queue_comes_back() {
    try (CodedProject project = CodedProject.tiered(folder, "first", "second");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.ESCAPE);
      assertThat(window.postHasFocus()).isFalse();

      window.type(KeyCode.DOWN);
      assertThat(window.text().getText()).isEqualTo("second");

      window.type(KeyCode.ENTER);
      assertThat(window.postHasFocus()).isTrue();
    }
  }

  @Test
  void a_memo_being_written_is_saved_when_the_coder_goes_on() {
    try (CodedProject project = CodedProject.tiered(folder, "first", "second")) {
      try (Window window = new Window(project, Theme.Mode.LIGHT)) {
        window.type(KeyCode.M);
        window.write("half a thought");
      }
      CodingSession session = project.session();
      assertThat(session.annotation(1).memo()).isEqualTo("half a thought");
    }
  }

  @Test
  void without_a_run_nothing_about_suggestions_shows() {
    try (CodedProject project = CodedProject.tiered(folder, "first");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      assertThat(window.button("Accept")).isEmpty();
      assertThat(window.button("Done")).isPresent();
    }
  }
}
