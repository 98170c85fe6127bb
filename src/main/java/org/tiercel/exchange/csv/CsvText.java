package org.tiercel.exchange.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.tiercel.domain.TiercelException;
import org.tiercel.domain.Utf8Flaw;

/// The text of a CSV file in UTF-8, or a sentence that says why there is none.
final class CsvText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  /// Reads a file, with or without a byte order mark.
  ///
  /// @throws TiercelException if it is no readable text file
  static String of(Path file) {
    if (Files.isDirectory(file)) {
      throw new TiercelException(file + " is a folder: name a CSV file in it.");
    }
    if (Files.notExists(file)) {
      throw new TiercelException(file + " does not exist: check the name of the file.");
    }
    try {
      return decoded(file, Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      throw new TiercelException(file + " may not be read: ask for the right to read it.", e);
    } catch (IOException e) {
      throw new TiercelException(
          file + " could not be read (" + e.getMessage() + "): check the disk and try again.", e);
    }
  }

  private static String decoded(Path file, byte[] bytes) {
    OptionalLong flaw = Utf8Flaw.line(bytes);
    if (flaw.isPresent()) {
      throw new TiercelException(
          file + ", line " + flaw.getAsLong() + ": this is not UTF-8: save the file as UTF-8.");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
