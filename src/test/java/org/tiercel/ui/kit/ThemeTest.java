package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class ThemeTest {
  @Test
  void a_dressed_scene_turns_dark_and_light_with_the_theme() {
    List<Boolean> dark =
        onFxThread(
            () -> {
              Theme theme = new Theme();
              Scene scene = new Scene(new VBox());
              theme.dress(scene);
              theme.modeProperty().set(Theme.Mode.DARK);
              boolean first = looksDark(scene);
              theme.modeProperty().set(Theme.Mode.LIGHT);
              return List.of(first, looksDark(scene));
            });

    assertThat(dark).containsExactly(true, false);
  }

  @Test
  void a_new_root_is_dressed_too() {
    boolean dark =
        onFxThread(
            () -> {
              Theme theme = new Theme();
              theme.modeProperty().set(Theme.Mode.DARK);
              Scene scene = new Scene(new VBox());
              theme.dress(scene);
              scene.setRoot(new VBox());
              return looksDark(scene);
            });

    assertThat(dark).isTrue();
  }

  @Test
  void all_type_grows_with_the_scale_within_its_bounds() {
    List<Double> sizes =
        onFxThread(
            () -> {
              Theme theme = new Theme();
              Label label = new Label("text");
              VBox root = new VBox(label);
              theme.dress(new Scene(root));
              return List.of(
                  size(theme, root, label, 1),
                  size(theme, root, label, 1.5),
                  size(theme, root, label, 99));
            });

    assertThat(sizes.get(1) / sizes.get(0)).isEqualTo(1.5);
    assertThat(sizes.get(2) / sizes.get(0)).isEqualTo(Theme.LARGEST);
  }

  private static double size(Theme theme, VBox root, Label label, double scale) {
    theme.scaleProperty().set(scale);
    root.applyCss();
    return label.getFont().getSize();
  }

  private static boolean looksDark(Scene scene) {
    return scene.getRoot().getStyleClass().contains("dark")
        && Application.getUserAgentStylesheet().contains("dark");
  }
}
