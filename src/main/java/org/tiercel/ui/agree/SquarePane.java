package org.tiercel.ui.agree;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;

/// The answers of one coder against those of another; every count opens its posts. Where names of
/// answers would not fit above the columns, they are numbered.
final class SquarePane extends VBox {
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_NAME = 9;
  private static final int MOST_WIDE = 8;
  private static final int SHADES = 4;

  private final Navigator navigator;

  SquarePane(Navigator navigator) {
    this.navigator = navigator;
    getStyleClass().add("agree-square");
  }

  /// Whether a square needs more room than usual.
  static boolean isWide(Square square) {
    return square.categories().size() > MOST_WIDE;
  }

  /// Shows a square, or why there is none.
  void show(AgreeViewModel.Detail detail) {
    getChildren().clear();
    if (detail.square().isEmpty()) {
      getChildren().add(PostText.label(Messages.text("agree.square.none"), "muted"));
      return;
    }
    Square square = detail.square().get();
    String first = detail.pair().getFirst();
    String second = detail.pair().getLast();
    getChildren()
        .add(
            PostText.label(
                Messages.text("agree.square.title", square.title(), first, second), "strong"));
    if (square.categories().isEmpty()) {
      getChildren().add(PostText.label(Messages.text("agree.square.empty"), "muted"));
      return;
    }
    ScrollPane scroll = new ScrollPane(grid(square));
    scroll.getStyleClass().add("agree-square-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroll);
    getChildren().add(summary(square));
    if (!square.unused().isEmpty()) {
      getChildren()
          .add(
              PostText.label(
                  Messages.text("agree.square.unused", String.join(", ", square.unused())),
                  "muted"));
    }
  }

  private Node summary(Square square) {
    String most =
        square
            .worst()
            .map(
                cell ->
                    Messages.text(
                        "agree.square.most",
                        square.categories().get(cell.row()),
                        square.categories().get(cell.column()),
                        cell.count()))
            .orElse("");
    PostText said =
        PostText.label(
            Messages.text("agree.square.differing", square.differing(), most).strip(), "muted");
    if (square.differing() == 0) {
      return said;
    }
    Hyperlink link = new Hyperlink(Messages.text("agree.square.open"));
    link.setOnAction(
        event ->
            navigator.openPosts(
                Messages.text("agree.queue.differ", square.title()), square.differingPosts()));
    return new VBox(said, link);
  }

  private GridPane grid(Square square) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("agree-grid");
    List<String> names = square.categories();
    if (isWide(square)) {
      grid.getStyleClass().add("many");
    }
    boolean numbered =
        names.size() > MOST_NAMED || names.stream().anyMatch(name -> name.length() > LONGEST_NAME);
    for (int place = 0; place < names.size(); place++) {
      Label above = new Label(numbered ? String.valueOf(place + 1) : names.get(place));
      above.getStyleClass().add("agree-column-name");
      above.setAccessibleText(names.get(place));
      grid.add(above, place + 1, 0);
      GridPane.setHalignment(above, HPos.CENTER);
      Label beside = new Label(numbered ? (place + 1) + "  " + names.get(place) : names.get(place));
      beside.getStyleClass().add("agree-row-name");
      grid.add(beside, 0, place + 1);
      GridPane.setHalignment(beside, numbered ? HPos.LEFT : HPos.RIGHT);
    }
    for (List<Square.Cell> row : square.cells()) {
      row.forEach(cell -> grid.add(cell(square, cell), cell.column() + 1, cell.row() + 1));
    }
    return grid;
  }

  private Button cell(Square square, Square.Cell cell) {
    Button button = new Button(Messages.text("agree.number", cell.count()));
    String what =
        Messages.text(
            "agree.queue.cell",
            square.title(),
            square.categories().get(cell.row()),
            square.categories().get(cell.column()));
    button.getStyleClass().setAll("button", "agree-cell", cell.agrees() ? "same" : "other");
    button.getStyleClass().add("shade-" + shade(square, cell.count()));
    button.setAccessibleText(Messages.text("agree.cell.spoken", what, cell.count()));
    button.setDisable(cell.count() == 0);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setOnAction(event -> navigator.openPosts(what, cell.posts()));
    return button;
  }

  /// From 0, nothing, to the number of shades, the greatest count; by the square root, so that the
  /// few disagreements do not all look like nothing beside the agreement.
  private static int shade(Square square, int count) {
    return count == 0
        ? 0
        : IntStream.rangeClosed(1, SHADES)
            .filter(step -> Math.sqrt((double) count / square.greatest()) <= (double) step / SHADES)
            .findFirst()
            .orElse(SHADES);
  }
}
