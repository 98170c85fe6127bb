package org.tiercel.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window. They stand in `org/tiercel/ui/messages.properties`, in the syntax of
/// `MessageFormat`: a straight apostrophe is written twice, a typographic one once.
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.tiercel.ui.messages", Locale.ENGLISH);

  private Messages() {}

  /// A text with its blanks filled in; numbers get thousands separators as English writes them.
  ///
  /// @param key names the text
  /// @param values what `{0}`, `{1}` … stand for
  /// @throws java.util.MissingResourceException if there is no such text
  public static String text(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
  }
}
