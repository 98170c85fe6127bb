package org.tiercel.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.analysis.crossing.CodedProject;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Drives the Charts view on the sample studies, and draws it for people to look at.
@ExtendWith(HeadlessFx.class)
class ChartsScreenTest {
  @TempDir Path folder;
  private final List<String> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"values, values-and-perspectives", "llm-support, llm-support-tiered"})
  void the_sample_studies_are_drawn_in_light_and_dark(String sample, String codebook) {
    try (ProjectFile project =
        SampleStudy.create(folder.resolve("study.tiercel"), sample, codebook)) {
      assertThat(picture(project, sample, Theme.Mode.LIGHT).getRGB(2, 2)).isEqualTo(0xffffffff);
      assertThat(picture(project, sample, Theme.Mode.DARK).getRGB(2, 2)).isEqualTo(0xff0d1117);
    }
  }

  private BufferedImage picture(ProjectFile project, String sample, Theme.Mode mode) {
    return onFxThread(
        () -> {
          ChartsScreen screen = screen(project);
          Scene scene = scene(screen, mode);
          screen.shown();
          layOut(scene);
          strongest(screen).look();
          layOut(scene);
          return Snapshots.save(scene, "charts-" + sample + "-" + mode);
        });
  }

  private static MarkNode strongest(ChartsScreen screen) {
    return marks(screen).stream()
        .filter(mark -> mark.mark().description().contains("+"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_arrow_keys_go_from_cell_to_cell_and_enter_opens_the_posts() {
    try (ProjectFile project = attitudes()) {
      String description =
          onFxThread(
              () -> {
                ChartsScreen screen = screen(project);
                Scene scene = scene(screen, Theme.Mode.LIGHT);
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
                screen.shown();
                layOut(scene);
                marks(screen).getFirst().requestFocus();
                press(scene, KeyCode.RIGHT);
                press(scene, KeyCode.DOWN);
                press(scene, KeyCode.ENTER);
                Node focused = scene.getFocusOwner();
                stage.close();
                return focused.getAccessibleText();
              });

      assertThat(description).startsWith("Trust × High: ");
      assertThat(opened).containsExactly("Trust × High {2}");
    }
  }

  @Test
  void the_buttons_save_the_figure_and_all_its_numbers() throws IOException {
    try (ProjectFile project = attitudes()) {
      onFxThread(
          () -> {
            ChartsScreen screen = screen(project);
            Scene scene = scene(screen, Theme.Mode.DARK);
            screen.shown();
            layOut(scene);
            screen.node().lookupAll(".charts-buttons > .button").stream()
                .map(Button.class::cast)
                .forEach(Button::fire);
            return true;
          });
    }

    assertThat(said)
        .containsExactly(
            "Saved topic-by-tone.svg", "Saved topic-by-tone.png", "Saved topic-by-tone.csv");
    assertThat(Files.readString(folder.resolve("topic-by-tone.svg")))
        .as("files are drawn on white, whatever the window looks like")
        .contains("Topic by Tone", "#ffffff");
    assertThat(Files.readAllLines(folder.resolve("topic-by-tone.csv"))).hasSize(1 + 3 * 2);
  }

  private ProjectFile attitudes() {
    CodedProject project =
        CodedProject.create(folder.resolve("study.tiercel"), CodedProject.different(2));
    var ann = project.person("Ann");
    project
        .says(ann, 1)
        .post("use", "personal")
        .excerpt(4)
        .there("topic", "calm")
        .there("tone", "low")
        .done();
    project
        .says(ann, 2)
        .post("use", "personal")
        .excerpt(4)
        .there("topic", "trust")
        .there("tone", "high")
        .done();
    return project.file();
  }

  private ChartsScreen screen(ProjectFile project) {
    Workspace workspace =
        new Workspace(
            project,
            new ProjectCodebook(project).current(),
            project.coders().all().getFirst(),
            new InlineTaskRunner(),
            Clock.fixed(CodedProject.NOW, ZoneOffset.UTC));
    return new ChartsScreen(
        workspace,
        (title, posts) -> opened.add(title + " " + posts),
        new Said(said),
        name -> Optional.of(folder.resolve(name)));
  }

  /// Notices kept for the test.
  private record Said(List<String> sentences) implements Notices {
    @Override
    public void say(String sentence) {
      sentences.add(sentence);
    }

    @Override
    public void sayUndoable(String sentence) {
      sentences.add(sentence);
    }

    @Override
    public void fail(String sentence) {
      sentences.add("failed: " + sentence);
    }
  }

  private static List<MarkNode> marks(ChartsScreen screen) {
    FigurePane pane = (FigurePane) screen.node().lookup(".figure-pane");
    return pane.marks();
  }

  private static void press(Scene scene, KeyCode key) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private static void layOut(Scene scene) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
  }

  private static Scene scene(ChartsScreen screen, Theme.Mode mode) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Scene scene = new Scene(screen.node(), 1350, 830);
    theme.dress(scene);
    return scene;
  }
}
