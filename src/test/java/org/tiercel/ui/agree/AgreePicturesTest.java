package org.tiercel.ui.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Snapshots;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.workspace.Workspace;

/// Draws the Agree view of the sample studies, for people to look at; JavaFX's warnings fail it.
@ExtendWith(HeadlessFx.class)
class AgreePicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void tiers_of_comments(Theme.Mode mode) {
    try (ProjectFile project = SampleStudy.llmSupport(folder)) {
      assertThat(picture(project, mode, "agree-tiers", root -> press(root, "Attitude")).getWidth())
          .isEqualTo(1376);
      assertThat(picture(project, mode, "agree-sets", root -> press(root, "Themes")).getWidth())
          .isEqualTo(1376);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.Mode.class,
      names = {"LIGHT", "DARK"})
  void excerpts_of_posts(Theme.Mode mode) {
    try (ProjectFile project = SampleStudy.values(folder)) {
      assertThat(
              picture(project, mode, "agree-excerpts", root -> press(root, "Perspective"))
                  .getWidth())
          .isEqualTo(1376);
    }
  }

  private static void press(Parent root, String tier) {
    root.lookupAll(".agree-button").stream()
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(tier))
        .map(ToggleButton.class::cast)
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static BufferedImage picture(
      ProjectFile project, Theme.Mode mode, String name, Consumer<Parent> doing) {
    return onFxThread(
        () -> {
          OpenedPosts opened = new OpenedPosts();
          AgreeScreen screen = new AgreeScreen(workspace(project), opened, opened);
          Theme theme = new Theme();
          theme.modeProperty().set(mode);
          Scene scene = new Scene(screen.node(), 1376, 820);
          theme.dress(scene);
          screen.shown();
          screen.node().applyCss();
          screen.node().layout();
          doing.accept(screen.node());
          screen.node().applyCss();
          screen.node().layout();
          return Snapshots.save(scene, name + "-" + mode);
        });
  }

  static Workspace workspace(ProjectFile project) {
    return new Workspace(
        project,
        new ProjectCodebook(project).current(),
        project.coders().join("Coder A", CoderKind.PERSON),
        new InlineTaskRunner(),
        InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")));
  }
}
