package org.tiercel.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// Where bytes stop being UTF-8.
public final class Utf8Flaw {
  private static final int CHUNK = 1 << 13;

  private Utf8Flaw() {}

  /// The line of the first byte that is not UTF-8, counted from 1; nothing if all of it is.
  public static OptionalLong line(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(rest, chars.clear(), true);
    }
    return result.isError()
        ? OptionalLong.of(1 + newLines(bytes, rest.position()))
        : OptionalLong.empty();
  }

  private static long newLines(byte[] bytes, int before) {
    long lines = 0;
    for (int i = 0; i < before; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
