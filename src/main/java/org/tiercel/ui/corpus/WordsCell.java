package org.tiercel.ui.corpus;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.OneLine;

/// A cell of the table of posts: one line, with an ellipsis where it is cut.
final class WordsCell extends TableCell<Integer, Integer> {
  /// Below it every character is a grapheme of its own, in a font that labels know.
  private static final int FIRST_COMBINING = 0x300;

  private final PostsViewModel model;
  private final PostColumn column;
  private @Nullable OneLine line;

  WordsCell(PostsViewModel model, PostColumn column) {
    this.model = model;
    this.column = column;
    if (column.isNumber()) {
      setAlignment(Pos.CENTER_RIGHT);
    }
  }

  @Override
  protected void updateItem(@Nullable Integer post, boolean empty) {
    super.updateItem(post, empty);
    if (empty || post == null || getIndex() >= model.rows().size()) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String words = model.line(getIndex()).cell(column);
    if (isPlain(words)) {
      setGraphic(null);
      setContentDisplay(ContentDisplay.TEXT_ONLY);
      setText(words.replaceAll("\\s+", " "));
    } else {
      setText(null);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(line(words));
    }
    setAccessibleText(Messages.text("corpus.cell", column.title(), words));
  }

  private OneLine line(String words) {
    OneLine shown = line == null ? new OneLine() : line;
    shown.setText(words);
    shown.setMaxWidth(Double.MAX_VALUE);
    line = shown;
    return shown;
  }

  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST_COMBINING && !isPunctuation(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Typographic quotation marks and dashes stand in many texts that are otherwise plain.
  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u2027') || c == '\u20AC';
  }
}
