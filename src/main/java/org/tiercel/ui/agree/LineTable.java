package org.tiercel.ui.agree;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table of few lines, whose first column takes the room that is left.
final class LineTable extends GridPane {
  /// A line that can be chosen.
  ///
  /// @param ground what lies behind its cells
  /// @param button what chooses it
  record Row(Region ground, LineButton button) {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    Row {
      ground.setOnMouseClicked(event -> button.fire());
    }

    void mark(boolean chosen) {
      ground.pseudoClassStateChanged(CHOSEN, chosen);
      button.setSelected(chosen);
    }
  }

  private final int columns;
  private int rows;

  /// @param headings one a column
  LineTable(List<String> headings) {
    this.columns = headings.size();
    getStyleClass().add("agree-table");
    for (int column = 0; column < columns; column++) {
      ColumnConstraints size = new ColumnConstraints();
      size.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      size.setMinWidth(column == 0 ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
      getColumnConstraints().add(size);
    }
    add(headings.stream().<Node>map(LineTable::heading).toList(), "agree-headings");
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("agree-heading");
    return heading;
  }

  /// Adds a line.
  ///
  /// @param cells one a column
  /// @param styleClass of the ground behind it
  /// @return the ground, which shows beside the cells
  Region add(List<Node> cells, String... styleClass) {
    Region ground = new Region();
    ground.getStyleClass().add("agree-line");
    ground.getStyleClass().addAll(styleClass);
    add(ground, 0, rows, columns, 1);
    for (int column = 0; column < columns; column++) {
      Node cell = cells.get(column);
      cell.getStyleClass().add("agree-cell-in-line");
      add(cell, column, rows);
      setValignment(cell, VPos.CENTER);
      setHalignment(cell, HPos.LEFT);
      if (cell instanceof Label label) {
        label.setMouseTransparent(true);
      }
    }
    rows++;
    return ground;
  }
}
