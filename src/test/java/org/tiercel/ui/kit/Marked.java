package org.tiercel.ui.kit;

/// A text with its selection written into it: `hello [wor]ld`, or `hello wor|ld` for a caret.
record Marked(String text, TextSelection selection) {
  static Marked of(String written) {
    int caret = written.indexOf('|');
    if (caret >= 0) {
      return new Marked(written.replace("|", ""), TextSelection.caretAt(caret));
    }
    int start = written.indexOf('[');
    int end = written.indexOf(']') - 1;
    return new Marked(written.replace("[", "").replace("]", ""), new TextSelection(start, end));
  }

  static String write(String text, TextSelection selection) {
    if (selection.isEmpty()) {
      return text.substring(0, selection.caret()) + "|" + text.substring(selection.caret());
    }
    return text.substring(0, selection.start())
        + "["
        + text.substring(selection.start(), selection.end())
        + "]"
        + text.substring(selection.end());
  }
}
