package org.tiercel.suggest.llm.openai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files for a while that only their user can read: they hold posts.
final class PrivateFile {
  private PrivateFile() {}

  /// Makes an empty one in the folder for temporary files.
  static Path create() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    // Elsewhere the folder for temporary files is the user's own.
    FileAttribute<?>[] attributes =
        Files.getFileStore(folder).supportsFileAttributeView("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Files.createTempFile(folder, "tiercel-batch", ".jsonl", attributes);
  }
}
