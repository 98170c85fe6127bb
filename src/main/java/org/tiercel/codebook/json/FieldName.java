package org.tiercel.codebook.json;

import java.util.List;
import org.tiercel.domain.NearestWord;

/// Names of fields, and what somebody may have meant who wrote another.
final class FieldName {
  /// Two slips of the finger; with more, a guess misleads.
  private static final int MAX_SLIPS = 2;

  private FieldName() {}

  /// What to do about a field that nobody knows.
  static String mend(String name, List<String> known) {
    return NearestWord.within(MAX_SLIPS, name, known)
        .map(meant -> "write \"" + meant + "\" if you meant that")
        .orElse("remove it, or use one of " + String.join(", ", known));
  }
}
