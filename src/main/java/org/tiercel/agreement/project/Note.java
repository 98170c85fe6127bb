package org.tiercel.agreement.project;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A sentence that a reader of agreement must know.
///
/// @param key names the sentence
/// @param values what stands in its blanks
public record Note(String key, List<Object> values) {
  private static final String BUNDLE = "org.tiercel.agreement.notes";

  /// The words without a language are the English ones: none other must stand in for them.
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /// Copies the values.
  public Note {
    values = List.copyOf(values);
  }

  /// A sentence with its blanks filled in.
  static Note of(String key, Object... values) {
    return new Note(key, List.of(values));
  }

  /// A sentence about so many of something, if there are any.
  public static Optional<Note> ofAny(String key, long number) {
    return number == 0 ? Optional.empty() : Optional.of(of(key, number));
  }

  /// The sentence in English, as files and the command line have it.
  public String text() {
    return text(Locale.ENGLISH);
  }

  /// The sentence in a language; in English where it does not exist in that.
  public String text(Locale language) {
    String pattern = ResourceBundle.getBundle(BUNDLE, language, NO_OTHER).getString(key);
    return new MessageFormat(pattern, language).format(values.toArray());
  }
}
