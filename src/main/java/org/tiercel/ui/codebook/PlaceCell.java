package org.tiercel.ui.codebook;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.ui.kit.CodeColor;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;
import org.tiercel.ui.kit.PostText;

/// One tier or code in the tree: its colour, its name, its key, and how often it was given.
final class PlaceCell extends TreeCell<Place> {
  /// Where something was dropped.
  @FunctionalInterface
  interface OnDrop {
    /// Something was dropped.
    void accept(Place dragged, Place onto, TreeMoves.Drop where);
  }

  /// Above this share of a cell's height something is dropped before it, below the other behind it.
  private static final double EDGE = 0.3;

  private final CodebookViewModel model;
  private final OnDrop onDrop;

  PlaceCell(CodebookViewModel model, OnDrop onDrop) {
    this.model = model;
    this.onDrop = onDrop;
    setOnDragDetected(this::drag);
    setOnDragOver(this::over);
    setOnDragExited(event -> getStyleClass().removeAll("drop-before", "drop-into", "drop-after"));
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(@Nullable Place place, boolean empty) {
    super.updateItem(place, empty);
    setText(null);
    if (empty || place == null || !place.standsIn(model.codebook())) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String label = place.labelIn(model.codebook());
    long count = model.count(place);
    PostText name = PostText.label(label, place.isTier() ? "strong" : "codebook-name");
    name.setMaxLines(1);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox();
    row.getStyleClass().add("codebook-row");
    Optional<Code> code = place.codeIn(model.codebook());
    code.ifPresent(it -> row.getChildren().add(swatch(it)));
    Label number = new Label(count == 0 ? "" : Numbers.whole(count));
    number.getStyleClass().add("muted");
    number.setMinWidth(Region.USE_PREF_SIZE);
    row.getChildren().addAll(name, number);
    // The row never asks for more than the tree is wide: long names are cut.
    row.setPrefWidth(0);
    setGraphic(row);
    setAccessibleText(
        Messages.text(
            place.isTier() ? "codebook.tier.spoken" : "codebook.code.spoken", label, count));
  }

  private static Region swatch(Code code) {
    Region swatch = new Region();
    swatch.getStyleClass().add("codebook-swatch");
    String color = code.color();
    if (color != null) {
      swatch.getStyleClass().add("coded");
      swatch.setStyle(CodeColor.of(color).style());
    }
    return swatch;
  }

  private void drag(MouseEvent event) {
    if (getItem() != null && !model.readOnly()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(getItem().labelIn(model.codebook()));
      Dragboard board = startDragAndDrop(TransferMode.MOVE);
      board.setContent(content);
      event.consume();
    }
  }

  private static Optional<Place> dragged(DragEvent event) {
    return event.getGestureSource() instanceof PlaceCell cell
        ? Optional.ofNullable(cell.getItem())
        : Optional.empty();
  }

  private void over(DragEvent event) {
    getStyleClass().removeAll("drop-before", "drop-into", "drop-after");
    Optional<Place> dragged = dragged(event);
    Place onto = getItem();
    if (dragged.isPresent() && onto != null) {
      TreeMoves.Drop where = where(event);
      if (new TreeMoves(model.codebook()).drop(dragged.get(), onto, where).isPresent()) {
        event.acceptTransferModes(TransferMode.MOVE);
        getStyleClass()
            .add(
                switch (where) {
                  case BEFORE -> "drop-before";
                  case INTO -> "drop-into";
                  case AFTER -> "drop-after";
                });
      }
    }
    event.consume();
  }

  private TreeMoves.Drop where(DragEvent event) {
    double share = event.getY() / Math.max(1, getHeight());
    return share < EDGE
        ? TreeMoves.Drop.BEFORE
        : share > 1 - EDGE ? TreeMoves.Drop.AFTER : TreeMoves.Drop.INTO;
  }

  private void drop(DragEvent event) {
    Place onto = getItem();
    if (onto != null) {
      dragged(event).ifPresent(place -> onDrop.accept(place, onto, where(event)));
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
