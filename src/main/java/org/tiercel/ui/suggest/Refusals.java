package org.tiercel.ui.suggest;

import org.tiercel.domain.TiercelException;

/// What to say of work that failed.
final class Refusals {
  private Refusals() {}

  /// The sentence for the researcher.
  ///
  /// @throws IllegalStateException if it is a failure of the program's own
  static String sentence(Throwable problem) {
    if (problem instanceof TiercelException refusal) {
      return refusal.getMessage();
    }
    throw new IllegalStateException("Work in the background failed", problem);
  }
}
