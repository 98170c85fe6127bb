package org.tiercel.ui.codebook;

import java.nio.file.Path;
import java.util.Optional;

/// Asks where codebooks are read from and written to.
public interface CodebookFiles {
  /// Asks for a codebook, or a list of codes; empty when nobody wants one after all.
  Optional<Path> askForCodes();

  /// Asks for a place; empty when nobody wants one after all.
  ///
  /// @param name a name for the file, ending included
  Optional<Path> askWhereToSave(String name);
}
