package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.figure.Rgb;
import org.tiercel.ui.HeadlessFx;

/// Asks the stylesheets for the colours that text and the surfaces under it have, in both themes.
@ExtendWith(HeadlessFx.class)
class ThemeContrastTest {
  @ParameterizedTest
  @CsvSource({
    "-color-fg-default, -color-bg-default, -color-bg-default",
    "-color-fg-muted, -color-bg-default, -color-bg-default",
    "-color-fg-muted, -color-bg-subtle, -color-bg-default",
    "-color-fg-subtle, -color-bg-subtle, -color-bg-default",
    "-color-accent-fg, -color-bg-default, -color-bg-default",
    "-color-accent-fg, -color-accent-subtle, -color-bg-default",
    "-color-fg-default, -color-accent-subtle, -color-bg-default",
    "-color-fg-muted, -color-accent-subtle, -color-bg-default",
    "-color-danger-fg, -color-bg-default, -color-bg-default",
    "-color-fg-emphasis, -color-accent-emphasis, -color-bg-default",
    "-color-fg-emphasis, -color-success-emphasis, -color-bg-default",
    "-color-fg-emphasis, -color-danger-emphasis, -color-bg-default",
    "-color-fg-emphasis, -color-warning-emphasis, -color-bg-default",
    "-color-fg-emphasis, -color-neutral-emphasis, -color-bg-default",
    "-color-fg-default, -search-hit, -color-bg-default",
    "-color-fg-default, -selection, -color-bg-default",
    "-suggestion-ink, -color-bg-default, -color-bg-default",
    "-suggestion-ink, -color-bg-subtle, -color-bg-default",
    "-code-text, -code, -color-bg-default",
    "-code-ink, -color-bg-subtle, -color-bg-default",
  })
  void text_can_be_read_on_its_surface(String text, String surface, String below) {
    for (Theme.Mode mode : new Theme.Mode[] {Theme.Mode.LIGHT, Theme.Mode.DARK}) {
      double contrast = onFxThread(() -> contrast(mode, text, surface, below));

      assertThat(contrast).as("%s on %s, %s", text, surface, mode).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static double contrast(Theme.Mode mode, String text, String surface, String below) {
    Theme theme = new Theme();
    theme.modeProperty().set(mode);
    Rectangle textFill = filled(text);
    Rectangle surfaceFill = filled(surface);
    Rectangle belowFill = filled(below);
    VBox root = new VBox(textFill, surfaceFill, belowFill);
    theme.dress(new Scene(root));
    root.applyCss();
    Rgb seen = over(color(surfaceFill), color(belowFill));
    return over(color(textFill), color(surfaceFill)).contrast(seen);
  }

  private static Rectangle filled(String token) {
    Rectangle swatch = new Rectangle(10, 10);
    swatch.setStyle("-fx-fill: " + token + ";");
    return swatch;
  }

  private static Color color(Rectangle swatch) {
    return (Color) swatch.getFill();
  }

  private static Rgb over(Color above, Color below) {
    double share = above.getOpacity();
    return new Rgb(
        mixed(above.getRed(), below.getRed(), share),
        mixed(above.getGreen(), below.getGreen(), share),
        mixed(above.getBlue(), below.getBlue(), share));
  }

  private static int mixed(double above, double below, double share) {
    return (int) Math.round(255 * (above * share + below * (1 - share)));
  }
}
