package org.tiercel.suggest.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Questions written to a file of this computer that only its user can read, ready to be handed to
/// a server. Closing deletes the file.
///
/// @param file the questions, one to a line
/// @param count how many there are
public record PreparedBatch(Path file, int count) implements AutoCloseable {
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
