package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8FlawTest {
  @Test
  void text_in_utf_8_has_none() {
    assertThat(Utf8Flaw.line(bytes("a\ncafé 😭\n懂"))).isEmpty();
    assertThat(Utf8Flaw.line(new byte[0])).isEmpty();
  }

  @Test
  void the_line_of_the_first_foreign_byte_is_told() {
    byte[] latin = "one\ntwo\ncafé\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Utf8Flaw.line(latin)).hasValue(3);
  }

  @Test
  void a_character_that_is_cut_off_at_the_end_is_a_flaw() {
    byte[] whole = bytes("one\ncafé");
    assertThat(Utf8Flaw.line(Arrays.copyOf(whole, whole.length - 1))).hasValue(2);
  }

  @Test
  void a_flaw_far_down_a_long_text_is_found() {
    String before = "a line of text\n".repeat(100_000);
    byte[] bytes = (before + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Utf8Flaw.line(bytes)).hasValue(100_001);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
