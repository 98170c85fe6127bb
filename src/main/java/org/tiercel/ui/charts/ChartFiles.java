package org.tiercel.ui.charts;

import java.nio.file.Path;
import java.util.Optional;

/// Asks where to save a figure, the way the system does.
@FunctionalInterface
public interface ChartFiles {
  /// Asks for a place; empty when nobody wants one after all.
  ///
  /// @param name a name for the file, ending included
  Optional<Path> askWhereToSave(String name);
}
