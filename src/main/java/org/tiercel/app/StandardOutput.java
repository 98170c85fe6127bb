package org.tiercel.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Standard output, whose reader may leave: after `| head -1` has read its line, the rest is not
/// wanted, and is dropped without a word. Any other failure, such as a full disk, is passed on.
final class StandardOutput extends FilterOutputStream {
  /// Java has no exception of its own for it.
  private static final List<String> READER_LEFT =
      List.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

  private boolean readerLeft;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (readerLeft) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (READER_LEFT.stream().noneMatch(String.valueOf(e.getMessage())::contains)) {
        throw e;
      }
      readerLeft = true;
    }
  }
}
