package org.tiercel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiercel.domain.TiercelException;

/// The copy that is made of a project before its schema is brought up to date.
final class Upgrade {
  private Upgrade() {}

  /// Copies a file of an older version to `NAME.tiercel.v1` beside it; an earlier copy stays.
  static void copyBefore(Path file, int version, Migrations migrations) {
    if (version >= migrations.newest()) {
      return;
    }
    Path copy = file.resolveSibling(file.getFileName() + ".v" + version);
    try {
      if (!Files.exists(copy)) {
        Files.copy(file, copy);
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
