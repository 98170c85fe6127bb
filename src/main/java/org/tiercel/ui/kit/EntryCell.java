package org.tiercel.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list whose words wrap: as wide as the list, as high as its words are then.
///
/// @param <T> what a row shows
public abstract class EntryCell<T> extends ListCell<T> {
  private final Region content;

  /// @param content what a row consists of, filled by [#show]
  protected EntryCell(Region content) {
    this.content = content;
  }

  /// Fills the content.
  ///
  /// @return what a screen reader says of the row
  protected abstract String show(T item);

  /// The words take the width of the list, not the list that of the words.
  @Override
  protected final double computePrefWidth(double height) {
    return 0;
  }

  /// As high as its words in this width; a cell by itself knows only the width that it had before.
  @Override
  protected final double computePrefHeight(double width) {
    if (getGraphic() == null || width <= 0) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    return snappedTopInset() + content.prefHeight(width - sides) + snappedBottomInset();
  }

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String spoken = show(item);
    setGraphic(content);
    setAccessibleText(spoken);
  }
}
