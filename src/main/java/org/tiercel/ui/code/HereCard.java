package org.tiercel.ui.code;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Chip;
import org.tiercel.ui.kit.Messages;

/// All codes that overlap at one place of the text, beside it. Clicks go through to the text.
final class HereCard extends VBox {
  private static final double GAP = 6;
  private static final double WRAP = 320;

  private List<CodesHere.Group> shown = List.of();

  HereCard() {
    getStyleClass().add("here-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows codes below a line, above it where there is no room.
  ///
  /// @param groups the codes; none takes the card away
  /// @param line where the line stands, in the coordinates of the parent
  void show(List<CodesHere.Group> groups, Bounds line) {
    if (groups.isEmpty()) {
      hide();
      return;
    }
    if (!groups.equals(shown)) {
      shown = groups;
      getChildren().setAll(groups.stream().map(HereCard::row).toList());
      setAccessibleText(
          groups.stream()
              .flatMap(group -> group.codes().stream())
              .map(GivenCode::text)
              .collect(Collectors.joining(", ")));
    }
    setVisible(true);
    applyCss();
    double width = Math.min(WRAP, Math.ceil(prefWidth(-1)));
    double height = Math.ceil(prefHeight(width));
    Pane parent = (Pane) getParent();
    double below = line.getMaxY() + GAP;
    double y = below + height <= parent.getHeight() ? below : line.getMinY() - GAP - height;
    double x = Math.clamp(line.getMinX(), 0, Math.max(0, parent.getWidth() - width));
    resizeRelocate(Math.rint(x), Math.rint(Math.max(0, y)), width, height);
  }

  /// Takes the card away.
  void hide() {
    shown = List.of();
    setVisible(false);
  }

  private static FlowPane row(CodesHere.Group group) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("excerpt-chips");
    row.setPrefWrapLength(WRAP);
    Label number =
        new Label(
            group.number().isPresent()
                ? Integer.toString(group.number().getAsInt())
                : Messages.text("code.here.post"));
    number.getStyleClass().add("excerpt-number");
    row.getChildren().add(number);
    group.codes().forEach(code -> row.getChildren().add(Chip.code(code.text(), code.color())));
    return row;
  }
}
