package org.tiercel.store;

import java.util.List;
import java.util.stream.Stream;

/// Tells a full disk from other failures by what the system and SQLite say of it: Java has no
/// exception of its own for it.
public final class DiskFull {
  private static final List<String> PHRASES =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "not enough space on the disk",
          "database or disk is full");

  private DiskFull() {}

  /// Whether a full disk is behind a failure, at whatever depth.
  public static boolean caused(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(50)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> PHRASES.stream().anyMatch(message::contains));
  }
}
