package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.figure.Rgb;

class CodeColorTest {
  /// Backgrounds that Primer puts codes on, light and dark.
  private static final Rgb[] LIGHT = {Rgb.WHITE, Rgb.of("#f6f8fa")};

  private static final Rgb[] DARK = {Rgb.of("#0d1117"), Rgb.of("#161b22")};

  @Test
  void text_can_be_read_on_any_colour_and_lines_be_seen_in_both_themes() {
    long seed = 4711;
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      Rgb behind = new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      CodeColor color = new CodeColor(behind);

      assertThat(color.text().contrast(behind))
          .as("seed %d, %s", seed, behind.hex())
          .isGreaterThan(4.5);
      for (Rgb light : LIGHT) {
        assertThat(color.onLight(3).contrast(light)).as(behind.hex()).isGreaterThanOrEqualTo(3);
        assertThat(color.onLight(4.5).contrast(light)).as(behind.hex()).isGreaterThanOrEqualTo(4.5);
      }
      for (Rgb dark : DARK) {
        assertThat(color.onDark(3).contrast(dark)).as(behind.hex()).isGreaterThanOrEqualTo(3);
        assertThat(color.onDark(4.5).contrast(dark)).as(behind.hex()).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void a_colour_that_stands_out_already_is_left_alone() {
    assertThat(CodeColor.of("#0550ae").onLight(3).hex()).isEqualTo("#0550ae");
    assertThat(CodeColor.of("#ffee00").onDark(4.5).hex()).isEqualTo("#ffee00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#fff", "#12345g", "0969da", "#0969da; -fx-font-size: 99"})
  void anything_but_six_hex_digits_is_refused(String written) {
    assertThatThrownBy(() -> CodeColor.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
