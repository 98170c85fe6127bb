package org.tiercel.ui.shell;

import java.nio.file.Path;
import org.tiercel.domain.Codebook;

/// Which codebook a new project begins with.
public sealed interface CodebookChoice {
  /// One tier whose codes are made while reading.
  record GrowWhileReading() implements CodebookChoice {}

  /// One that comes with Tiercel.
  ///
  /// @param codebook as it was read
  record Shipped(Codebook codebook) implements CodebookChoice {}

  /// One from a file.
  ///
  /// @param file codebook JSON
  record FromFile(Path file) implements CodebookChoice {}
}
