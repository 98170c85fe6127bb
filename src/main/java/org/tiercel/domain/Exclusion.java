package org.tiercel.domain;

import java.util.List;

/// Why a post is no part of the corpus and stays in the file all the same. The order is that of the
/// funnel; behind it comes what a person did.
public enum Exclusion {
  /// No text but white space.
  EMPTY("empty"),
  /// Fewer characters than asked for.
  TOO_SHORT("too-short"),
  /// The same text by the same author stands earlier in the project.
  EXACT_DUPLICATE("exact-duplicates"),
  /// The import that brought it was taken back.
  TAKEN_BACK("import-taken-back");

  /// The steps of the cleaning funnel, in their order.
  public static final List<Exclusion> CLEANING = List.of(EMPTY, TOO_SHORT, EXACT_DUPLICATE);

  private final String step;

  Exclusion(String step) {
    this.step = step;
  }

  /// Its name in files and reports.
  public String step() {
    return step;
  }

  /// The reason with this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Exclusion ofStep(String step) {
    for (Exclusion exclusion : values()) {
      if (exclusion.step.equals(step)) {
        return exclusion;
      }
    }
    throw new IllegalArgumentException("no exclusion " + step);
  }
}
