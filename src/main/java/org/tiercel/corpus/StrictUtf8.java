package org.tiercel.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tiercel.domain.TiercelException;

/// Reads a file as UTF-8, with or without a byte order mark, and refuses it at the first byte that
/// is not UTF-8, naming its line.
final class StrictUtf8 extends Reader {
  private static final int BUFFER = 1 << 16;

  /// How many bytes show whether a file is UTF-16.
  private static final int HEAD = 256;

  private final Path file;
  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private long bytesRead;
  private long line = 1;
  private boolean afterReturn;
  private boolean ended;

  private StrictUtf8(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /// Opens a file.
  ///
  /// @throws TiercelException if it is a folder, is not there, cannot be read, or is UTF-16
  static StrictUtf8 open(Path file) {
    if (Files.isDirectory(file)) {
      throw Refusal.of(file, "is a folder; name the file with the posts in it");
    }
    if (!Files.exists(file)) {
      throw Refusal.of(file, "is not there; check the name");
    }
    try {
      StrictUtf8 reader = new StrictUtf8(file, Files.newInputStream(file));
      reader.begin();
      return reader;
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
  }

  private void begin() throws IOException {
    fill();
    bytes.flip();
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) || isUnmarkedUtf16()) {
      close();
      throw Refusal.at(file, 1, "the file is UTF-16; save it as UTF-8 and import it again");
    }
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    }
    bytes.compact();
  }

  /// Every other byte of Latin letters is zero in UTF-16, and none is in a text.
  private boolean isUnmarkedUtf16() {
    int pairs = Math.min(bytes.remaining(), HEAD) / 2;
    int zeros = 0;
    for (int i = 0; i < 2 * pairs; i++) {
      zeros += bytes.get(i) == 0 ? 1 : 0;
    }
    return pairs > 0 && zeros >= pairs / 2.0;
  }

  private boolean startsWith(int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
      bytesRead += read;
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    // A slice, whose position counts what was decoded and not what stood before it.
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (true) {
      bytes.flip();
      CoderResult result = decoder.decode(bytes, chars, ended);
      int decoded = chars.position();
      if (result.isError() && decoded == 0) {
        throw notUtf8();
      }
      bytes.compact();
      if (decoded > 0) {
        countLines(target, offset, decoded);
        return decoded;
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private TiercelException notUtf8() {
    return Refusal.at(
        file,
        line,
        String.format(
            Locale.ROOT,
            "the byte %02X is not UTF-8; save the file as UTF-8 and import it again",
            bytes.get(bytes.position()) & 0xFF));
  }

  private void countLines(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
      }
      afterReturn = c == '\r';
    }
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Closes the file, of which nothing more is wanted.
  void closeForGood() {
    try {
      close();
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
  }
}
