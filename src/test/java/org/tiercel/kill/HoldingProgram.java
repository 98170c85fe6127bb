package org.tiercel.kill;

import java.io.IOException;
import java.nio.file.Path;
import org.tiercel.store.ProjectFile;

/// Holds a project open until its input ends: `HoldingProgram PROJECT`.
public final class HoldingProgram {
  private HoldingProgram() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
      System.out.println("holding " + project.name());
      while (System.in.read() >= 0) {
        // Nothing is expected.
      }
    }
  }
}
