package org.tiercel.figure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that a chart's layout adds by itself: legends, footnotes, reasons.
final class FigureWords {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.tiercel.figure.figure", Locale.ROOT);

  private FigureWords() {}

  static String say(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
  }
}
