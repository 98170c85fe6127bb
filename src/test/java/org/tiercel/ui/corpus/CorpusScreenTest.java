package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;

/// Drives the Corpus view from an empty project to its posts, and draws it for
/// people to look at.
@ExtendWith(HeadlessFx.class)
class CorpusScreenTest {
  @TempDir private Path folder;
  private final List<BitSet> opened = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void files_come_in_and_their_posts_are_opened(Theme.Mode mode) {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      Stage stage = onFxThread(() -> show(screen(study), mode));
      draw(stage, "corpus-empty-" + mode);
      click(stage, "Import posts…");
      draw(stage, "corpus-preview-" + mode);
      click(stage, "Import this file");
      BufferedImage picture = draw(stage, "corpus-report-" + mode);
      click(stage, "Done");
      draw(stage, "corpus-" + mode);
      click(stage, "Open all in Code");
      onFxThread(
          () -> {
            stage.close();
            return true;
          });

      assertThat(picture.getRGB(2, 2)).isEqualTo(mode == Theme.Mode.LIGHT ? -1 : 0xff0d1117);
      assertThat(opened).singleElement().extracting(BitSet::cardinality).isEqualTo(4);
    }
  }

  @Test
  void a_project_open_for_reading_only_says_so_and_offers_no_import() {
    try (CorpusStudy study = new CorpusStudy(folder)) {
      onFxThread(
          () -> {
            Scene scene = scene(screen(study), Theme.Mode.LIGHT);
            press(scene, "Import posts…");
            press(scene, "Import this file");
            return true;
          });
      study.reopenReadOnly();
      String words =
          onFxThread(
              () -> {
                Scene scene = scene(screen(study), Theme.Mode.LIGHT);
                Snapshots.save(scene, "corpus-read-only");
                assertThat(buttons(scene))
                    .extracting(Button::getText)
                    .doesNotContain("Import posts…");
                return scene.getRoot().lookupAll(".post-label").stream()
                    .map(node -> ((PostText) node).getText())
                    .collect(Collectors.joining("\n"));
              });

      assertThat(words).contains("open for reading only").contains("4 posts");
    }
  }

  private CorpusScreen screen(CorpusStudy study) {
    return new CorpusScreen(
        study.workspace(new InlineTaskRunner()),
        (title, posts) -> opened.add(posts),
        study,
        () -> List.of(study.comments()));
  }

  private static Stage show(CorpusScreen screen, Theme.Mode mode) {
    Stage stage = new Stage();
    stage.setScene(scene(screen, mode));
    stage.show();
    screen.shown();
    return stage;
  }

  /// In a turn of its own, so that the window has drawn what changed: a scroll pane keeps a picture
  /// of what it holds.
  private static BufferedImage draw(Stage stage, String name) {
    return onFxThread(() -> Snapshots.save(stage.getScene(), name));
  }

  private static void click(Stage stage, String text) {
    onFxThread(
        () -> {
          press(stage.getScene(), text);
          return true;
        });
  }

  private static void press(Scene scene, String text) {
    buttons(scene).stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text))
        .fire();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static List<Button> buttons(Scene scene) {
    scene.getRoot().applyCss();
    return scene.getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .toList();
  }

  private static Scene scene(CorpusScreen screen, Theme.Mode mode) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Scene scene = new Scene(screen.node(), 1250, 830);
    theme.dress(scene);
    return scene;
  }
}
