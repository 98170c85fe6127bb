package org.tiercel.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.tiercel.ui.shell.Places;
import org.tiercel.ui.shell.WindowPlace;

/// Where the window stood when it was closed, and stands again when the screen is still there.
final class WindowFrame {
  /// So much of the window's upper edge has to be on a screen that a mouse can take hold of it.
  private static final double HOLD_WIDTH = 120;

  private static final double HOLD_HEIGHT = 24;

  private WindowFrame() {}

  /// Puts the window where it was, unless that is off every screen, and notes where it goes.
  static void keep(Stage stage, Places places) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    places
        .window()
        .flatMap(place -> onScreen(place, screens))
        .ifPresent(
            place -> {
              stage.setX(place.x());
              stage.setY(place.y());
              stage.setWidth(place.width());
              stage.setHeight(place.height());
              stage.setMaximized(place.maximized());
            });
    InvalidationListener moved = observed -> note(stage, places);
    for (Observable edge :
        List.of(
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty())) {
      edge.addListener(moved);
    }
  }

  private static void note(Stage stage, Places places) {
    if (!stage.isShowing() || stage.isIconified() || Double.isNaN(stage.getWidth())) {
      return;
    }
    WindowPlace now =
        new WindowPlace(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    places.window(
        stage.isMaximized()
            ? places.window().map(before -> before.withMaximized(true)).orElse(now)
            : now);
  }

  /// The place, made to fit the screen on which most of the window's upper edge is.
  ///
  /// @param screens what each has room for
  /// @return empty if no screen shows enough of that edge
  static Optional<WindowPlace> onScreen(WindowPlace place, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> overlap(place, screen) >= Math.min(HOLD_WIDTH, place.width()))
        .filter(
            screen -> place.y() >= screen.getMinY() && place.y() <= screen.getMaxY() - HOLD_HEIGHT)
        .max((a, b) -> Double.compare(overlap(place, a), overlap(place, b)))
        .map(
            screen ->
                new WindowPlace(
                    place.x(),
                    place.y(),
                    Math.min(place.width(), screen.getWidth()),
                    Math.min(place.height(), screen.getHeight()),
                    place.maximized()));
  }

  private static double overlap(WindowPlace place, Rectangle2D screen) {
    return Math.min(place.x() + place.width(), screen.getMaxX())
        - Math.max(place.x(), screen.getMinX());
  }
}
