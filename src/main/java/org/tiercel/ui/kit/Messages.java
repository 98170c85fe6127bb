package org.tiercel.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of the window in the [Language] in force. They stand in
/// `org/tiercel/ui/messages.properties` and, in German, `messages_de.properties`, in the syntax of
/// `MessageFormat`: a straight apostrophe is written twice, a typographic one once.
public final class Messages {
  private static final String BUNDLE = "org.tiercel.ui.messages";

  /// The words without a language are the English ones: none other must stand in for them.
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Messages() {}

  /// A text with its blanks filled in; numbers are written as the language writes them.
  ///
  /// @param key names the text
  /// @param values what `{0}`, `{1}` … stand for
  /// @throws java.util.MissingResourceException if there is no such text
  public static String text(String key, Object... values) {
    Locale locale = locale();
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_OTHER).getString(key);
    return new MessageFormat(pattern, locale).format(values);
  }

  /// How the language in force writes numbers and dates.
  public static Locale locale() {
    return Language.inForce().locale();
  }
}
