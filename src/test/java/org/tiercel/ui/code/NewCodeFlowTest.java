package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;

/// A coder makes codes in the window.
@ExtendWith(HeadlessFx.class)
class NewCodeFlowTest {
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir Path folder;

  private static List<String> themes(Window window, long post) {
    return window.project().session().annotation(post).answer(THEMES).stream()
        .flatMap(answer -> answer.codings().stream())
        .map(coding -> coding.code())
        .toList();
  }

  private static void picture(Window window, String name) {
    onFxThread(() -> Snapshots.save(window.screen().node().getScene(), name));
  }

  @Test
  void n_makes_a_code_and_gives_it_and_undo_takes_it_off_the_post() {
    try (CodedProject project = CodedProject.tiered(folder, "it answers at 3am", "second");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.N);
      window.write("Privacy concern");
      window.type(KeyCode.ENTER);
      assertThat(window.text().isFocused()).as("the card stays, with the reason").isFalse();

      window.write("Company at night");
      window.type(KeyCode.ENTER);
      assertThat(window.postHasFocus()).isTrue();
      assertThat(themes(window, 1)).containsExactly("company-at-night");
      assertThat(window.paneTexts()).contains("Company at night");

      window.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(themes(window, 1)).isEmpty();
      assertThat(window.paneTexts()).contains("Company at night");
      assertThat(new ProjectCodebook(project.project()).current().version()).isEqualTo(2);
    }
  }

  @Test
  void esc_leaves_the_card_and_nothing_has_changed() {
    try (CodedProject project = CodedProject.tiered(folder, "it answers at 3am", "second");
        Window window = new Window(project, Theme.Mode.LIGHT)) {
      window.type(KeyCode.N);
      window.write("Company");
      window.type(KeyCode.ESCAPE);

      assertThat(window.postHasFocus()).isTrue();
      assertThat(new ProjectCodebook(project.project()).current().version()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void the_card_and_what_was_not_asked_can_be_looked_at(Theme.Mode mode) {
    try (CodedProject project = CodedProject.tiered(folder, "it answers at 3am", "second");
        Window window = new Window(project, mode)) {
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);
      window.type(KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.N);
      picture(window, "new-code-" + mode);
      window.write("Accessibility");
      window.type(KeyCode.ENTER);
      picture(window, "new-code-refused-" + mode);
      window.write("Company at night");
      window.type(KeyCode.ENTER);
      onFxThread(
          () -> {
            window.screen().showPosts("Both", Keyboard.posts(1, 2));
            return true;
          });
      window.type(KeyCode.TAB);
      picture(window, "not-asked-line-" + mode);
      window.type(KeyCode.ENTER);
      picture(window, "not-asked-" + mode);

      assertThat(window.paneTexts())
          .contains("Not asked: “Company at night” was added in version 2, after you were done.");
      assertThat(window.button("Answer still stands")).isPresent();
    }
  }
}
