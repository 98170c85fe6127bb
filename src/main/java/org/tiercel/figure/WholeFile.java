package org.tiercel.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tiercel.domain.TiercelException;

/// Saves a file that appears whole or not at all: it is written under another name and moved. One
/// that is already there stays as it was until then.
public final class WholeFile {
  private WholeFile() {}

  /// What a file holds.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it; the stream is closed by the caller.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Saves a text in UTF-8.
  ///
  /// @throws TiercelException if the place is a folder or cannot be written to
  public static void save(Path file, String text) {
    save(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Saves a file.
  ///
  /// @throws TiercelException if the place is a folder or cannot be written to
  public static void save(Path file, Content content) {
    if (Files.isDirectory(file)) {
      throw new TiercelException(file + " is a folder; name a file to write.");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      write(beside, content);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TiercelException(
          file + " could not be written; check the folder, its rights and the free space.", e);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
