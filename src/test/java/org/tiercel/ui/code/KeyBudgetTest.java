package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;

/// How many keys the common jobs take at most.
class KeyBudgetTest {
  private static final int THREE_ANSWERS_AND_ON = 4;
  private static final int FIVE_ANSWERS = 6;
  private static final int EXCERPT_WITHOUT_MOUSE = 12;

  private static final String POST =
      "My therapist is away until May. I can vent to ChatGPT at 3 AM and it never gets tired of"
          + " me, which is more than I can say of my flatmates. Anyway, that is my week.";

  @TempDir Path folder;

  @Test
  void a_comment_with_three_answers_takes_four_keys_to_the_next_post() {
    try (CodedProject project =
        CodedProject.tiered(folder, "i talk to chatgpt at 3am", "the next one")) {
      Keyboard coder = new Keyboard(project);

      coder.press("1", "1", "2", "Enter");

      assertThat(coder.presses()).isEqualTo(THREE_ANSWERS_AND_ON);
      assertThat(coder.codes(1, "use")).containsExactly("personal");
      assertThat(coder.codes(1, "attitude")).containsExactly("positive");
      assertThat(coder.codes(1, "themes")).containsExactly("emotional-support");
      assertThat(coder.annotation(1).done()).isTrue();
      assertThat(coder.post()).isEqualTo(2);
    }
  }

  @Test
  void an_excerpt_with_five_answers_takes_a_drag_and_six_keys() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      int before = coder.presses();

      coder.drag("I can vent to ChatGPT at 3 AM and it never gets tired of me");
      coder.press("1", "3", "6", "1", "1", "5");

      assertThat(coder.presses() - before).isEqualTo(FIVE_ANSWERS);
      assertThat(coder.excerptCodes(1, 1))
          .containsExactly("gpt", "positive", "anxiety", "emotional-support", "human-welfare");
    }
  }

  @Test
  void an_excerpt_that_ends_inside_the_second_sentence_takes_twelve_keys_without_the_mouse() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      int before = coder.presses();

      coder.press("X", "X", "Left", "Left", "Left", "Enter");
      coder.press("1", "3", "6", "1", "1", "5");

      assertThat(coder.presses() - before).isEqualTo(EXCERPT_WITHOUT_MOUSE);
      assertThat(coder.quote(1, 1)).startsWith("I can vent").endsWith("than I can say of");
      assertThat(coder.excerptCodes(1, 1)).hasSize(5);
    }
  }

  @Test
  void the_next_excerpt_starts_without_a_key_between() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      coder.drag("vent to ChatGPT");
      coder.press("1", "3", "6", "1", "1", "5");
      int before = coder.presses();

      coder.drag("never gets tired of me");
      coder.press("1", "2", "1", "2", "1", "2");

      assertThat(coder.presses() - before).isEqualTo(FIVE_ANSWERS);
      assertThat(coder.excerptCodes(1, 2))
          .containsExactly("gpt", "neutral", "general", "dependency", "autonomy");
    }
  }
}
