package org.tiercel.codebook.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiercel.domain.TiercelException;

/// The text of a codebook file, or a sentence that says why there is none.
final class CodebookText {
  /// A codebook with ten thousand words a code would still be smaller.
  private static final long MAX_BYTES = 16L << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CodebookText() {}

  /// Reads a file as UTF-8, with or without a byte order mark.
  ///
  /// @throws TiercelException if it is no readable text file
  static String of(Path file) {
    if (Files.notExists(file)) {
      throw new TiercelException(file + " does not exist: check the name of the codebook file.");
    }
    if (Files.isDirectory(file)) {
      throw new TiercelException(file + " is a folder: name a codebook file in it.");
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new TiercelException(
            file + " is larger than 16 MB and cannot be a codebook: name a codebook file.");
      }
      return decode(file, Files.readAllBytes(file));
    } catch (AccessDeniedException e) {
      throw new TiercelException(file + " may not be read: ask for the right to read it.", e);
    } catch (IOException e) {
      throw new TiercelException(
          file + " could not be read (" + e.getMessage() + "): check the disk and try again.", e);
    }
  }

  private static String decode(Path file, byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new TiercelException(
          file
              + ", line "
              + lineAt(bytes, rest.position())
              + ": not UTF-8: save the file as UTF-8.",
          e);
    }
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
