package org.tiercel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tiercel.store.ProjectFile;

/// Project files as users name them: with or without `.tiercel`.
final class ProjectPath {
  private ProjectPath() {}

  /// The file of a project that is there.
  static Path existing(Path named) {
    return Files.exists(named) ? named : withSuffix(named);
  }

  /// The file of a project that is to be made.
  static Path withSuffix(Path named) {
    String name = String.valueOf(named.getFileName());
    return name.endsWith(ProjectFile.SUFFIX)
        ? named
        : named.resolveSibling(name + ProjectFile.SUFFIX);
  }
}
