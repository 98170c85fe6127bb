package org.tiercel.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// The panes of a view, whose widths are the user's and come back with it.
final class Panes {
  private final List<SplitPane.Divider> dividers;
  private final String view;
  private final Places places;
  private final Runnable noted;
  private List<Double> before = List.of();

  private Panes(SplitPane split, String view, Places places, Runnable noted) {
    this.dividers = List.copyOf(split.getDividers());
    this.view = view;
    this.places = places;
    this.noted = noted;
  }

  /// Gives the panes of a view the widths they had, and notes those that the user gives them.
  ///
  /// @param node the view
  /// @param view what to call it
  /// @param noted called when they were noted
  static void keep(Node node, String view, Places places, Runnable noted) {
    int number = 0;
    for (Node found : node.lookupAll(".split-pane")) {
      SplitPane split = (SplitPane) found;
      Panes panes = new Panes(split, view + "-" + number++, places, noted);
      // After the view itself has divided its first width.
      split
          .widthProperty()
          .addListener(
              (observed, before, now) -> {
                if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                  panes.bringBack();
                }
              });
      split.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> panes.grip());
      split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> panes.note());
    }
  }

  private void bringBack() {
    List<Double> kept = places.panes(view);
    if (kept.size() == dividers.size()) {
      for (int i = 0; i < kept.size(); i++) {
        dividers.get(i).setPosition(kept.get(i));
      }
    }
  }

  private void grip() {
    before = positions();
  }

  /// Only what was dragged is the user's: the rest divides each window as it suits it.
  private void note() {
    List<Double> now = positions();
    if (!now.equals(before)) {
      places.panes(view, now);
      noted.run();
    }
  }

  private List<Double> positions() {
    return dividers.stream().map(SplitPane.Divider::getPosition).toList();
  }
}
