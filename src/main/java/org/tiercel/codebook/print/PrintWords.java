package org.tiercel.codebook.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of printed codebooks.
final class PrintWords {
  private final Locale locale;
  private final ResourceBundle words;

  PrintWords(Locale locale) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "org.tiercel.codebook.print.print",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }
}
