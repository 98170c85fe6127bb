package org.tiercel.agreement.project;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The sentences that stand under the numbers.
public final class Notes {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.tiercel.agreement.notes", Locale.ROOT);

  private Notes() {}

  /// A sentence with its blanks filled in.
  public static String say(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
  }

  /// A sentence about so many of something, if there are any.
  public static Optional<String> ofAny(String key, long number) {
    return number == 0 ? Optional.empty() : Optional.of(say(key, number));
  }
}
