package org.tiercel.cli;

import java.util.Locale;
import java.util.Optional;
import org.tiercel.domain.Run;

/// How a run of a model began.
enum RunStart {
  /// It is a run of its own.
  NEW,
  /// An unfinished run, or one with something left to ask, was gone on with.
  RESUMED,
  /// It had been done before, and nothing was asked.
  REPEATED;

  /// @param before the run as it was in the project before
  /// @param worked whether anything was asked or taken from the store now
  static RunStart of(Optional<Run> before, boolean worked) {
    if (before.isEmpty()) {
      return NEW;
    }
    return worked || before.get().finishedAt() == null ? RESUMED : REPEATED;
  }

  /// The word for it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
