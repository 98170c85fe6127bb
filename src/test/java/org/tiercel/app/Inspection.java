package org.tiercel.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.tiercel.figure.Rgb;

/// Looks at what a window shows as someone would who sees little or hears it only.
final class Inspection {
  private static final double LEAST_CONTRAST = 4.5;

  /// Half a pixel is lost when the type is scaled.
  private static final double LEAST_TARGET = 23.5;

  private Inspection() {}

  /// Texts that have less than 4.5 to 1 against what is painted below them.
  static List<String> unreadable(Scene scene) {
    List<String> findings = new ArrayList<>();
    read(scene.getRoot(), Color.WHITE, 1, findings);
    return findings;
  }

  private static void read(Node node, Color below, double opacity, List<String> findings) {
    if (!node.isVisible() || node.isDisabled() || !onScreen(node)) {
      return;
    }
    double seen = opacity * node.getOpacity();
    Color surface = below;
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color color) {
          surface = over(color, surface, seen);
        }
      }
    }
    if (node instanceof Text text
        && !text.getText().isBlank()
        && text.getFill() instanceof Color ink) {
      double contrast = rgb(over(ink, surface, seen)).contrast(rgb(surface));
      if (contrast < LEAST_CONTRAST) {
        findings.add(
            String.format(
                Locale.ROOT, "%.2f to 1: “%s” in %s", contrast, text.getText(), path(text)));
      }
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        read(child, surface, seen, findings);
      }
    }
  }

  private static Color over(Color above, Color below, double opacity) {
    double share = above.getOpacity() * opacity;
    return new Color(
        above.getRed() * share + below.getRed() * (1 - share),
        above.getGreen() * share + below.getGreen() * (1 - share),
        above.getBlue() * share + below.getBlue() * (1 - share),
        1);
  }

  private static Rgb rgb(Color color) {
    return new Rgb(eight(color.getRed()), eight(color.getGreen()), eight(color.getBlue()));
  }

  private static int eight(double part) {
    return (int) Math.round(255 * part);
  }

  /// Controls that take the focus, but of which a screen reader can say no name.
  static List<String> nameless(Scene scene) {
    return controls(scene)
        .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
        .filter(node -> !hasName(node, scene))
        .map(Inspection::path)
        .toList();
  }

  private static boolean hasName(Node node, Scene scene) {
    boolean spoken = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    boolean written = node instanceof Labeled it && it.getText() != null && !it.getText().isBlank();
    return spoken
        || written
        || controls(scene)
            .anyMatch(it -> it instanceof Label label && node.equals(label.getLabelFor()));
  }

  /// Buttons too small to be hit; links in running text may be as low as a line.
  static List<String> small(Scene scene) {
    return controls(scene)
        .filter(ButtonBase.class::isInstance)
        .filter(node -> !(node instanceof Hyperlink))
        .filter(
            node ->
                node.getLayoutBounds().getWidth() < LEAST_TARGET
                    || node.getLayoutBounds().getHeight() < LEAST_TARGET)
        .map(
            node ->
                String.format(
                    Locale.ROOT,
                    "%.0f × %.0f: %s",
                    node.getLayoutBounds().getWidth(),
                    node.getLayoutBounds().getHeight(),
                    path(node)))
        .toList();
  }

  /// Words of buttons and labels that do not fit and end in dots. Cells and headings of tables and
  /// lists may: their columns can be widened, and what they begin is shown whole beside them.
  static List<String> cut(Scene scene) {
    return controls(scene)
        .filter(node -> !inTable(node))
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(it -> it.getText() != null && !it.getText().isBlank())
        .flatMap(
            it ->
                it.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(text -> text.getText().endsWith(it.getEllipsisString()))
                    .filter(text -> !it.getText().equals(text.getText()))
                    .map(text -> "“" + it.getText() + "” as “" + text.getText() + "”: " + path(it)))
        .toList();
  }

  private static boolean inTable(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof IndexedCell || up instanceof TableColumnHeader) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Node> controls(Scene scene) {
    return below(scene.getRoot()).filter(Inspection::onScreen);
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Inspection::below)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }

  private static boolean onScreen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Scene scene = node.getScene();
    return bounds.intersects(0, 0, scene.getWidth(), scene.getHeight());
  }

  private static String path(Node node) {
    String own = node.getClass().getSimpleName() + node.getStyleClass();
    Node parent = node.getParent();
    return parent == null || parent.getParent() == null
        ? own
        : parent.getClass().getSimpleName() + parent.getStyleClass() + " > " + own;
  }
}
