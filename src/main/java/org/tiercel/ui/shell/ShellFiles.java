package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.tiercel.sample.Sample;

/// Asks for files, the way the system does.
public interface ShellFiles {
  /// Asks for a project to open; empty when nobody wants one after all.
  Optional<Path> askForProject();

  /// Asks where a new project shall be.
  Optional<Path> askForNewProject();

  /// Asks for a codebook file.
  Optional<Path> askForCodebook();

  /// Where the project of a sample study is kept.
  Path forSample(Sample sample);
}
