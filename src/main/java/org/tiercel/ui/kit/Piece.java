package org.tiercel.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// One node of a text: a stretch in one font that a line can hold, or a joint. Nodes are used again
/// for the next text, which spares the toolkit styling them.
final class Piece extends Text {
  private @Nullable ObservableValue<Font> font;

  Piece(Text letter) {
    // Bound, so that no stylesheet has to be asked for each piece.
    fillProperty().bind(letter.fillProperty());
  }

  void show(String text, ObservableValue<Font> newFont) {
    if (!newFont.equals(font)) {
      font = newFont;
      fontProperty().bind(newFont);
    }
    if (!text.equals(getText())) {
      setText(text);
    }
  }
}
