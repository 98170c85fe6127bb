package org.tiercel.ui.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.tiercel.agreement.exposure.ExposedStudy;
import org.tiercel.coding.CodedProject;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;

/// From the coders to their suggestions and back, by mouse.
@ExtendWith(HeadlessFx.class)
class SuggestionsFlowTest {
  @TempDir private Path folder;

  private final OpenedPosts said = new OpenedPosts();
  private final FxRobot robot = new FxRobot();

  @Test
  void a_switch_leads_to_what_people_made_of_suggestions_and_the_measure_is_chosen_there() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      Stage stage = window(study.coded(), Theme.Mode.LIGHT, 1200);

      click(stage, "Suggestions");
      assertThat(numbers(stage)).contains("Shown: 7", "Kept share [95 % CI]: 85.7 % [49, 97]");
      assertThat(numbers(stage)).anyMatch(spoken -> spoken.contains("+0.47"));
      click(stage, "Agreement");
      assertThat(numbers(stage)).anyMatch(spoken -> spoken.contains("+33.3"));
      click(stage, "Coders");
      assertThat(numbers(stage)).anyMatch(spoken -> spoken.startsWith("Cohen’s κ"));
      onFxThread(() -> close(stage));
    }
  }

  @Test
  void without_a_run_there_is_nothing_to_switch_to() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      Stage stage = window(project, Theme.Mode.LIGHT, 1200);

      assertThat(onFxThread(() -> stage.getScene().getRoot().lookupAll(".segment"))).isEmpty();
      onFxThread(() -> close(stage));
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1376", "DARK, 1376", "LIGHT, 960", "DARK, 960"})
  void it_is_drawn_for_people_to_look_at(Theme.Mode mode, int width) {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      Stage stage = window(study.coded(), mode, width);
      click(stage, "Suggestions");

      BufferedImage picture =
          onFxThread(
              () -> Snapshots.save(stage.getScene(), "agree-suggestions-" + mode + "-" + width));

      assertThat(picture.getWidth()).isEqualTo(width);
      onFxThread(() -> close(stage));
    }
  }

  private Stage window(CodedProject project, Theme.Mode mode, int width) {
    return onFxThread(
        () -> {
          AgreeScreen screen =
              new AgreeScreen(AgreePicturesTest.workspace(project.project()), said, said);
          Theme theme = new Theme();
          theme.modeProperty().set(mode);
          Scene scene = new Scene(screen.node(), width, 820);
          theme.dress(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          screen.shown();
          return stage;
        });
  }

  private void click(Stage stage, String words) {
    Node button =
        onFxThread(
            () ->
                stage.getScene().getRoot().lookupAll(".segment").stream()
                    .filter(ToggleButton.class::isInstance)
                    .filter(node -> ((ToggleButton) node).getText().equals(words))
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(button);
    onFxThread(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          return true;
        });
  }

  private static List<String> numbers(Stage stage) {
    return onFxThread(
        () ->
            stage.getScene().getRoot().lookupAll(".agree-number").stream()
                .map(Node::getAccessibleText)
                .toList());
  }

  private static boolean close(Stage stage) {
    stage.hide();
    return true;
  }
}
