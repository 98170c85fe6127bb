package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tiercel.samples.SampleStudy;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.shell.ViewId;

/// Goes through all views of a coded study and looks for what somebody could not read, hear or hit.
@ExtendWith(HeadlessFx.class)
class EveryViewTest {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  @TempDir private Path folder;

  private Workbench workbench;
  private Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    Path file;
    try (ProjectFile project = SampleStudy.values(folder)) {
      file = project.path();
    }
    UserFolder user = new UserFolder(folder.resolve("user"));
    workbench =
        onFxThread(
            () ->
                Workbench.build(
                    Main.installation(),
                    user,
                    new NoFiles(),
                    Workbench.models(user, List::of),
                    WIDTH,
                    HEIGHT));
    stage =
        onFxThread(
            () -> {
              Stage shown = new Stage();
              shown.setScene(workbench.scene());
              shown.show();
              workbench.shell().open(file);
              return shown;
            });
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> onFxThread(() -> workbench.model().workspaceProperty().get() != null));
  }

  @AfterEach
  void close() {
    onFxThread(
        () -> {
          workbench.shell().leave();
          stage.close();
          return true;
        });
  }

  /// What an inspection finds in any view, each finding with the view.
  private List<String> found(Function<Scene, List<String>> inspection) throws TimeoutException {
    List<String> found = new ArrayList<>();
    for (ViewId view : ViewId.values()) {
      onFxThread(
          () -> {
            workbench.model().viewProperty().set(view);
            return view;
          });
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> onFxThread(() -> workbench.tasks().running().isEmpty()));
      onFxThread(
              () -> {
                workbench.scene().getRoot().applyCss();
                workbench.scene().getRoot().layout();
                return inspection.apply(workbench.scene());
              })
          .forEach(finding -> found.add(view + ": " + finding));
    }
    return found;
  }

  private void theme(Theme.Mode mode, double scale) {
    onFxThread(
        () -> {
          workbench.theme().modeProperty().set(mode);
          workbench.theme().scaleProperty().set(scale);
          return true;
        });
  }

  @Test
  void every_text_can_be_read_in_both_themes() throws TimeoutException {
    theme(Theme.Mode.LIGHT, 1);
    assertThat(found(Inspection::unreadable)).isEmpty();

    theme(Theme.Mode.DARK, 1);
    assertThat(found(Inspection::unreadable)).isEmpty();

    // The system may turn dark while a view is looked at.
    assertThat(
            found(
                scene -> {
                  workbench.theme().modeProperty().set(Theme.Mode.LIGHT);
                  scene.getRoot().applyCss();
                  workbench.theme().modeProperty().set(Theme.Mode.DARK);
                  scene.getRoot().applyCss();
                  return Inspection.unreadable(scene);
                }))
        .isEmpty();
  }

  @Test
  void every_control_has_a_name_for_those_who_hear_the_window() throws TimeoutException {
    assertThat(found(Inspection::nameless)).isEmpty();
  }

  @Test
  void every_button_can_be_hit() throws TimeoutException {
    assertThat(found(Inspection::small)).isEmpty();
  }

  @Test
  void no_words_of_a_button_or_label_are_cut_even_at_twice_the_type() throws TimeoutException {
    theme(Theme.Mode.LIGHT, 1);
    assertThat(found(Inspection::cut)).isEmpty();

    theme(Theme.Mode.LIGHT, 2);
    assertThat(found(Inspection::cut)).isEmpty();
  }
}
