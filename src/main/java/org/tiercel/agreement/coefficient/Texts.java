package org.tiercel.agreement.coefficient;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of this package that people read.
final class Texts {
  private static final String BUNDLE = "org.tiercel.agreement.measures";

  /// The words without a language are the English ones: none other must stand in for them.
  private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private Texts() {}

  /// In English where the language has none.
  static String get(String key, Locale language) {
    return ResourceBundle.getBundle(BUNDLE, language, NO_OTHER).getString(key);
  }
}
