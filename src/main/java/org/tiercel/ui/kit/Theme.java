package org.tiercel.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// How the window looks: light or dark, how large the type is, and whether things move. One theme
/// serves all windows of the program; use it on the FX thread.
public final class Theme {
  /// The smallest type, as a share of the usual size.
  public static final double SMALLEST = 0.8;

  /// The largest type, as a share of the usual size.
  public static final double LARGEST = 2;

  private static final double USUAL_SIZE = 13;
  private static final String DARK = "dark";
  private static final String STILL = "still";
  private static final String SHEET =
      Objects.requireNonNull(Theme.class.getResource("/org/tiercel/ui/tiercel.css"))
          .toExternalForm();

  /// Which colours to use.
  public enum Mode {
    /// Dark text on a light ground.
    LIGHT,
    /// Light text on a dark ground.
    DARK,
    /// Whatever the system says.
    SYSTEM
  }

  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.SYSTEM);
  private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
  private final ObjectProperty<Motion> motion =
      new SimpleObjectProperty<>(this, "motion", Motion.SYSTEM);
  private final InvalidationListener systemChanged = observed -> useSheet();

  /// Loads the bundled fonts and follows the system's colours.
  public Theme() {
    LoadedFonts.require();
    mode.addListener(observed -> useSheet());
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakInvalidationListener(systemChanged));
    useSheet();
  }

  /// Which colours to use.
  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /// The size of the type as a share of the usual size, from [#SMALLEST] to [#LARGEST].
  public DoubleProperty scaleProperty() {
    return scale;
  }

  /// Whether things may move.
  public ObjectProperty<Motion> motionProperty() {
    return motion;
  }

  /// Whether nothing is to move by itself.
  public boolean isStill() {
    return switch (motion.get()) {
      case FULL -> false;
      case REDUCED -> true;
      case SYSTEM -> Platform.getPreferences().isReducedMotion();
    };
  }

  /// Whether the colours in use are the dark ones.
  public boolean isDark() {
    return switch (mode.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /// Dresses a scene and keeps it dressed as the theme changes.
  public void dress(Scene scene) {
    dressAgain(scene);
    scene.rootProperty().addListener(observed -> dressAgain(scene));
    InvalidationListener changed = observed -> dressAgain(scene);
    mode.addListener(changed);
    scale.addListener(changed);
    motion.addListener(changed);
    // Weak, for the preferences outlive every window; the scene keeps the listener.
    scene.getProperties().put(Theme.class, changed);
    InvalidationListener weak = new WeakInvalidationListener(changed);
    Platform.getPreferences().colorSchemeProperty().addListener(weak);
    Platform.getPreferences().reducedMotionProperty().addListener(weak);
  }

  private void dressAgain(Scene scene) {
    scene.getStylesheets().setAll(SHEET, sizeSheet());
    List<String> rootClasses = scene.getRoot().getStyleClass();
    rootClasses.remove(DARK);
    if (isDark()) {
      rootClasses.add(DARK);
    }
    rootClasses.remove(STILL);
    if (isStill()) {
      rootClasses.add(STILL);
    }
  }

  /// A sheet of its own for the size of the type, which all other sizes are shares of.
  private String sizeSheet() {
    double size = USUAL_SIZE * Math.clamp(scale.get(), SMALLEST, LARGEST);
    String rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", size);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
  }

  private void useSheet() {
    Application.setUserAgentStylesheet(
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
