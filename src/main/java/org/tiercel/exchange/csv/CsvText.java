package org.tiercel.exchange.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiercel.domain.TiercelException;

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
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1 + (int) newLines(bytes, rest.position());
      throw new TiercelException(
          file + ", line " + line + ": this is not UTF-8: save the file as UTF-8.", e);
    }
  }

  private static long newLines(byte[] bytes, int before) {
    long lines = 0;
    for (int i = 0; i < before; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
