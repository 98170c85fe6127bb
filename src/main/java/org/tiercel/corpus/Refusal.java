package org.tiercel.corpus;

import java.nio.file.Path;
import org.tiercel.domain.TiercelException;

/// Sentences for files that cannot be imported.
final class Refusal {
  private Refusal() {}

  /// @param line where it is, from 1
  /// @param rest what is wrong and what to do, without the full stop
  static TiercelException at(Path file, long line, String rest) {
    return new TiercelException(file + ", line " + line + ": " + rest + ".");
  }

  /// As the other, of a file as a whole.
  static TiercelException of(Path file, String rest) {
    return new TiercelException(file + " " + rest + ".");
  }

  /// As the other, of a file that could not be read.
  static TiercelException unreadable(Path file, Exception cause) {
    return new TiercelException(
        file + " cannot be read; check its permissions and whether the disk is there.", cause);
  }
}
