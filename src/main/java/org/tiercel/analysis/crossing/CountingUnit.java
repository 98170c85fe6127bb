package org.tiercel.analysis.crossing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a cell of a cross table counts.
public enum CountingUnit {
  /// Excerpts that carry both codes; a post tier's code goes with each excerpt of its post.
  EXCERPT,
  /// Posts that carry both codes or, where a tier asks of excerpts, hold such an excerpt.
  POST,
  /// Distinct authors of such posts; a post without an author counts as an author of its own.
  AUTHOR;

  /// The name on the command line, such as `excerpt`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The unit of that name.
  public static Optional<CountingUnit> named(String key) {
    return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
  }
}
