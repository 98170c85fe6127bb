package org.tiercel.agreement.exposure;

import java.util.Locale;

/// Posts by what those who are compared saw of suggestions.
public enum ExposureGroup {
  /// A batch kept suggestions from every person compared.
  WITHHELD,
  /// Every person compared had suggestions on screen.
  SHOWN,
  /// One person had suggestions on screen, the other had none.
  MIXED,
  /// Shown minus withheld.
  DIFFERENCE;

  /// The name in files.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
