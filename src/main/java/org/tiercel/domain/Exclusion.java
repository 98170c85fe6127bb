package org.tiercel.domain;

/// Why cleaning dropped a post, which stays in the file all the same. The order is that of the
/// funnel.
public enum Exclusion {
  /// No text but white space.
  EMPTY("empty"),
  /// Fewer characters than asked for.
  TOO_SHORT("too-short"),
  /// The same text by the same author stands earlier in the project.
  EXACT_DUPLICATE("exact-duplicates");

  private final String step;

  Exclusion(String step) {
    this.step = step;
  }

  /// Name of the cleaning step in files and reports.
  public String step() {
    return step;
  }

  /// The reason with this step name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Exclusion ofStep(String step) {
    for (Exclusion exclusion : values()) {
      if (exclusion.step.equals(step)) {
        return exclusion;
      }
    }
    throw new IllegalArgumentException("no cleaning step " + step);
  }
}
