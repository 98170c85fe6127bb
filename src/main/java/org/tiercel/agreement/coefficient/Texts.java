package org.tiercel.agreement.coefficient;

import java.util.ResourceBundle;

/// The words of this package that people read.
final class Texts {
  private Texts() {}

  static String get(String key) {
    return ResourceBundle.getBundle("org.tiercel.agreement.measures").getString(key);
  }
}
