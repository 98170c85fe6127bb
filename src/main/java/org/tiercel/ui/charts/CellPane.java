package org.tiercel.ui.charts;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.analysis.crossing.CellQuote;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What stands behind the chosen cell: its count, the first quotes, and the way to all its posts.
final class CellPane extends ScrollPane {
  private static final int MOST_LINES = 6;

  private final VBox content = new VBox();
  private final Runnable open;

  /// @param open opens all posts of the cell
  CellPane(Runnable open) {
    this.open = open;
    getStyleClass().add("charts-cell");
    content.getStyleClass().add("charts-cell-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    show(null);
  }

  /// Shows a cell, or how to choose one.
  void show(@Nullable ChosenCell cell) {
    content.getChildren().clear();
    setVvalue(0);
    if (cell == null) {
      content.getChildren().add(PostText.label(Messages.text("charts.cell.choose"), "muted"));
      return;
    }
    content
        .getChildren()
        .addAll(PostText.label(cell.title(), "strong"), PostText.label(cell.counted(), "muted"));
    cell.quotes().forEach(quote -> content.getChildren().add(card(quote)));
    int posts = cell.posts().cardinality();
    if (posts > 0) {
      Hyperlink link = new Hyperlink(Messages.text("charts.cell.open", posts));
      link.setOnAction(event -> open.run());
      content.getChildren().add(link);
    }
  }

  private static VBox card(CellQuote quote) {
    PostText where = PostText.label(quote.post().key().toString(), "muted", "charts-where");
    PostText text = PostText.label("“" + quote.text().strip() + "”");
    text.setMaxLines(MOST_LINES);
    VBox card = new VBox(where, text);
    card.getStyleClass().add("charts-quote");
    return card;
  }
}
