package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
  @Test
  void what_is_written_arrives() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter writer = writer(out);
    writer.println("kappa");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("kappa");
    assertThat(writer.checkError()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended"})
  void a_reader_that_leaves_is_no_failure(String words) {
    PrintWriter writer = failing(words);
    writer.println("one");
    writer.println("two");
    assertThat(writer.checkError()).isFalse();
  }

  @Test
  void a_full_disk_is_one() {
    PrintWriter writer = failing("No space left on device");
    writer.println("one");
    assertThat(writer.checkError()).isTrue();
  }

  private static PrintWriter failing(String words) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(words);
          }
        };
    return writer(broken);
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new StandardOutput(out), true, StandardCharsets.UTF_8);
  }
}
