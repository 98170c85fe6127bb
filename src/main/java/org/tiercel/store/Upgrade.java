package org.tiercel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tiercel.domain.TiercelException;

/// The copy that is made of a project before its schema is brought up to date.
final class Upgrade {
  private Upgrade() {}

  /// Copies a file of an older version to `NAME.tiercel.v1` beside it; an earlier copy stays.
  static void copyBefore(Path file, int version) {
    // Opening and closing it makes one plain file of it and of what a killed process has left.
    Connections.writable(file).close();
    Path copy = file.resolveSibling(file.getFileName() + ".v" + version);
    Path part = file.resolveSibling(file.getFileName() + ".v" + version + ".part");
    try {
      if (!Files.exists(copy)) {
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new TiercelException(
          "No copy of "
              + file
              + " could be made before bringing it up to date, so it was left as it is; make room"
              + " on the disk and try again.",
          e);
    }
  }
}
