package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;

/// What the keys do to excerpts.
class ExcerptKeysTest {
  private static final String POST =
      "Claude helps me sort my day. But I worry that I lean on it 👩‍👩‍👧! أتحدث معه كل ليلة. The"
          + " end.";

  @TempDir Path folder;
  private CodedProject project;
  private Keyboard coder;

  @BeforeEach
  void sitDown() {
    project = CodedProject.values(folder, POST, "second post");
    coder = new Keyboard(project);
    coder.press("1", "2");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void once_the_post_is_answered_the_next_key_makes_an_excerpt() {
    assertThat(coder.state().focus().subject()).isInstanceOf(Subject.Fresh.class);
    assertThat(coder.tier()).isEqualTo("product");
  }

  @Test
  void without_words_selected_the_key_says_what_to_do() {
    coder.press("1");

    assertThat(coder.annotation(1).excerpts()).isEmpty();
    assertThat(coder.said()).contains("Select the words").contains("X");
  }

  @Test
  void x_marks_sentence_after_sentence_and_begins_again() {
    coder.press("X");
    assertThat(coder.model().text().selectedWords()).isEqualTo("Claude helps me sort my day.");
    coder.press("X");
    assertThat(coder.model().text().selectedWords()).startsWith("But I worry");
    coder.press("X", "X");
    assertThat(coder.model().text().selectedWords()).isEqualTo("The end.");
    coder.press("X");
    assertThat(coder.model().text().selectedWords()).isEqualTo("Claude helps me sort my day.");
  }

  @Test
  void arrows_resize_what_is_marked_by_words_at_both_ends() {
    coder.press("X", "Left", "Left", "Left", "Shift+Right");

    assertThat(coder.model().text().selectedWords()).isEqualTo("helps me sort");

    coder.press("Right", "Shift+Left");

    assertThat(coder.model().text().selectedWords()).isEqualTo("Claude helps me sort my");
  }

  @Test
  void excerpt_ends_never_fall_inside_a_family_of_emoji() {
    coder.press("X", "X", "Left");
    assertThat(coder.model().text().selectedWords()).endsWith("👩‍👩‍👧");
    coder.press("Left");
    assertThat(coder.model().text().selectedWords()).endsWith("on it");
    coder.press("Right", "Enter", "2");

    assertThat(coder.quote(1, 1)).endsWith("👩‍👩‍👧");
  }

  @Test
  void a_key_pressed_while_marking_makes_the_excerpt_at_once() {
    coder.press("X", "2");

    assertThat(coder.quote(1, 1)).isEqualTo("Claude helps me sort my day.");
    assertThat(coder.tier()).isEqualTo("impact");
  }

  @Test
  void an_arabic_sentence_is_marked_whole() {
    coder.press("X", "X", "X", "2");

    assertThat(coder.quote(1, 1)).isEqualTo("أتحدث معه كل ليلة.");
  }

  @Test
  void a_parent_opens_its_children_and_the_next_key_chooses() {
    coder.press("X", "2", "3", "1", "2");
    assertThat(coder.state().opened()).isEqualTo("reliance");

    coder.press("1");

    assertThat(coder.state().opened()).isNull();
    assertThat(coder.excerptCodes(1, 1)).contains("dependency");
    assertThat(coder.tier()).isEqualTo("value");
  }

  @Test
  void escape_closes_an_opened_parent() {
    coder.press("X", "2", "3", "1", "2", "Esc");

    assertThat(coder.state().opened()).isNull();
    assertThat(coder.tier()).isEqualTo("perspective");
  }

  @Test
  void page_keys_go_through_the_excerpts_at_the_same_tier() {
    coder.press("X", "2", "3", "1", "2", "1", "2");
    coder.press("X", "X", "1", "1", "1", "3", "1", "1");

    coder.press("PgUp");
    assertThat(coder.state().focus().subject())
        .isEqualTo(new Subject.Own(coder.annotation(1).excerpts().get(1).id()));
    coder.press("PgUp");
    assertThat(coder.state().focus().subject())
        .isEqualTo(new Subject.Own(coder.annotation(1).excerpts().get(0).id()));
    coder.press("PgDn", "PgDn");
    assertThat(coder.state().focus().subject()).isInstanceOf(Subject.Fresh.class);
  }

  @Test
  void a_dot_repeats_the_answers_of_the_excerpt_before() {
    coder.press("X", "2", "3", "1", "2", "1", "2");
    coder.drag("lean on it");
    coder.press(".");

    assertThat(coder.excerptCodes(1, 2)).isEqualTo(coder.excerptCodes(1, 1)).hasSize(5);

    coder.press("Ctrl+Z");

    assertThat(coder.annotation(1).excerpts()).hasSize(1);
  }

  @Test
  void a_dot_fills_only_what_is_open() {
    coder.press("X", "2", "3", "1", "2", "1", "2");
    coder.drag("lean on it");
    coder.press("1", ".");

    assertThat(coder.excerptCodes(1, 2))
        .containsExactly("gpt", "positive", "general", "dependency", "autonomy");
  }

  @Test
  void a_dot_without_another_excerpt_says_so() {
    coder.press("X", "Enter", ".");

    assertThat(coder.said()).contains("no other excerpt");
  }

  @Test
  void delete_removes_the_excerpt_at_hand_and_undo_brings_it_back_with_its_answers() {
    coder.press("X", "2", "3");
    coder.press("Delete");
    assertThat(coder.annotation(1).excerpts()).isEmpty();

    coder.press("Ctrl+Z");
    assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");
  }

  @Test
  void zero_on_selected_words_makes_an_excerpt_that_says_none() {
    coder.press("X", "0");

    long id = coder.annotation(1).excerpts().getFirst().id();
    assertThat(coder.annotation(1).answer(AnswerKey.ofExcerpt("product", id)).orElseThrow().state())
        .isEqualTo(AnswerState.NONE);
    assertThat(coder.tier()).isEqualTo("impact");
  }

  @Test
  void selecting_words_while_an_excerpt_is_at_hand_begins_a_new_one() {
    coder.press("X", "2");
    coder.drag("lean on it");

    coder.press("1");

    assertThat(coder.annotation(1).excerpts()).hasSize(2);
    assertThat(coder.quote(1, 2)).isEqualTo("lean on it");
  }

  @Test
  void a_changed_post_answer_sets_excerpts_aside_and_undo_brings_them_back() {
    coder.press("X", "2", "3", "1", "2", "1", "2");
    coder.model().post().focus(Focus.on(AnswerKey.ofPost("relevant")));
    coder.press("2");

    assertThat(coder.annotation(1).excerpts()).isEmpty();
    assertThat(coder.said()).contains("Set aside").contains("Perspective");

    coder.press("Ctrl+Z");

    assertThat(coder.excerptCodes(1, 1)).hasSize(5);
  }

  @Test
  void an_excerpt_with_open_questions_is_not_done_by_enter() {
    coder.press("X", "2", "Enter");

    assertThat(coder.annotation(1).done()).isFalse();
    assertThat(coder.tier()).isEqualTo("impact");
    assertThat(coder.said()).contains("Impact, Condition, Perspective, Value");
  }
}
