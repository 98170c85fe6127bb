package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Span;

/// What the keys do to the passage of an excerpt that exists.
class ResizingTest {
  private static final String POST =
      "Claude helps me sort my day. But I worry that I lean on it 👩‍👩‍👧! أتحدث معه كل ليلة. The"
          + " end.";

  @TempDir Path folder;
  private CodedProject project;
  private Keyboard coder;

  @BeforeEach
  void makeAnExcerpt() {
    project = CodedProject.values(folder, POST, "second post");
    coder = new Keyboard(project);
    coder.press("1", "2", "X", "2", "3");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void its_ends_are_moved_by_words_and_kept_with_its_answers() {
    coder.press("Shift+X", "Left", "Left", "Shift+Right");
    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day.");

    coder.press("Enter");

    assertThat(coder.quote(1, 1)).isEqualTo("helps me sort my");
    assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");
    assertThat(coder.tier()).isEqualTo("condition");
    assertThat(coder.post()).isEqualTo(1);
    assertThat(coder.said()).isEqualTo("Excerpt resized.");
  }

  @Test
  void a_resize_is_one_act_that_undo_takes_back_and_names() {
    coder.press("Shift+X", "Left", "Left", "Shift+Right", "Enter", "Ctrl+Z");

    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day.");
    assertThat(coder.said()).isEqualTo("Undone on post 1: the excerpt's passage");
    assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");

    coder.press("Ctrl+Shift+Z");

    assertThat(coder.quote(1, 1)).isEqualTo("helps me sort my");
  }

  @Test
  void escape_leaves_it_as_it_was() {
    coder.press("Shift+X", "Left", "Left", "Esc", "Ctrl+Z");

    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day.");
    assertThat(coder.said()).contains("Impact: Positive");
  }

  @Test
  void keeping_it_as_it_was_is_no_act() {
    coder.press("Shift+X", "Left", "Right", "Shift+X", "Enter", "Ctrl+Z");

    assertThat(coder.said()).contains("Impact: Positive");
  }

  @Test
  void with_alt_its_ends_go_by_graphemes_and_never_into_a_family_of_emoji() {
    coder.press("Shift+X", "X", "Enter");
    assertThat(coder.quote(1, 1)).isEqualTo("But I worry that I lean on it 👩‍👩‍👧!");

    coder.press("Shift+X", "Alt+Left", "Alt+Shift+Right", "Alt+Shift+Right", "Enter");
    assertThat(coder.quote(1, 1)).isEqualTo("t I worry that I lean on it 👩‍👩‍👧");

    coder.press("Shift+X", "Alt+Left", "Alt+Shift+Left", "Enter");
    assertThat(coder.quote(1, 1)).isEqualTo("ut I worry that I lean on it ");
  }

  @Test
  void x_takes_it_to_another_sentence_in_another_script() {
    coder.press("Shift+X", "X", "X", "Enter");

    assertThat(coder.quote(1, 1)).isEqualTo("أتحدث معه كل ليلة.");
    assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");
  }

  @Test
  void words_selected_with_the_mouse_become_its_passage() {
    coder.press("Shift+X");
    coder.drag("lean on it");
    coder.press("Enter");

    assertThat(coder.annotation(1).excerpts()).hasSize(1);
    assertThat(coder.quote(1, 1)).isEqualTo("lean on it");
  }

  @Test
  void it_is_never_empty() {
    coder.press("Shift+X");
    for (int i = 0; i < 30; i++) {
      coder.press("Left", "Alt+Left", "Shift+Right", "Alt+Shift+Right");
    }
    coder.press("Enter");

    assertThat(coder.quote(1, 1)).isNotBlank();
  }

  @Test
  void widened_to_the_whole_text_it_is_of_the_whole_post_and_can_be_narrowed_again() {
    coder.press("Shift+X", "End", "Enter");
    assertThat(coder.annotation(1).excerpts().getFirst().span()).isNull();

    coder.press("Shift+X", "Shift+Right", "Enter");

    assertThat(coder.annotation(1).excerpts().getFirst().span())
        .isEqualTo(new Span("Claude ".length(), POST.length()));
  }

  @Test
  void home_takes_its_start_to_the_start_of_the_text() {
    coder.press("Shift+X", "X", "Home", "Enter");

    assertThat(coder.quote(1, 1)).startsWith("Claude helps").endsWith("👩‍👩‍👧!");
  }

  @Test
  void a_code_given_meanwhile_keeps_the_passage_first() {
    coder.press("Shift+X", "Left", "1");

    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day");
    assertThat(coder.excerptCodes(1, 1)).hasSize(3);
    coder.press("Ctrl+Z", "Ctrl+Z");
    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day.");
  }

  @Test
  void another_excerpt_chosen_with_the_mouse_leaves_the_first_as_it_was() {
    coder.press("X", "X", "X", "2");
    Annotation before = coder.annotation(1);
    coder.press("Shift+X", "Left");
    coder.model().post().focus(new Subject.Own(before.excerpts().getFirst().id()));
    coder.press("Left");

    assertThat(coder.annotation(1).excerpts()).isEqualTo(before.excerpts());
    assertThat(coder.model().text().markingProperty().get()).isFalse();
  }

  @Test
  void with_no_excerpt_at_hand_it_is_said_how_to_get_to_one() {
    coder.press("J", "Shift+X");

    assertThat(coder.said()).contains("one of your excerpts").contains("PgUp");
  }

  @Test
  void backspace_removes_the_excerpt_at_hand_and_undo_brings_it_back() {
    coder.press("Shift+X", "Backspace");
    assertThat(coder.annotation(1).excerpts()).isEmpty();

    coder.press("Ctrl+Z");
    assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");
  }

  @Test
  void grips_move_it_in_one_act() {
    long id = coder.annotation(1).excerpts().getFirst().id();
    Span wanted = CodedProject.span(POST, "sort my day.");

    coder.model().passage().move(id, wanted);
    coder.model().passage().move(id, wanted);

    assertThat(coder.quote(1, 1)).isEqualTo("sort my day.");
    coder.press("Ctrl+Z");
    assertThat(coder.quote(1, 1)).startsWith("Claude helps");
  }

  @Test
  void a_done_post_stays_done_when_an_excerpt_is_resized() {
    coder.press("Enter", "Enter", "K");
    assertThat(coder.annotation(1).done()).isTrue();
    long id = coder.annotation(1).excerpts().getFirst().id();

    coder.model().passage().move(id, new Span(0, 6));

    assertThat(coder.annotation(1).done()).isTrue();
  }
}
