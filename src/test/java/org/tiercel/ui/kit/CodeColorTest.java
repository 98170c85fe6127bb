package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColorTest {
  /// Backgrounds that Primer puts codes on, light and dark.
  private static final CodeColor[] LIGHT = {CodeColor.of("#ffffff"), CodeColor.of("#f6f8fa")};

  private static final CodeColor[] DARK = {CodeColor.of("#0d1117"), CodeColor.of("#161b22")};

  /// Published values: WebAIM's contrast checker gives these to two places.
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ffff00, #ffffff, 1.07",
    "#0000ff, #ffffff, 8.59"
  })
  void contrast_is_that_of_wcag(String one, String other, double ratio) {
    assertThat(CodeColor.of(one).contrast(CodeColor.of(other))).isCloseTo(ratio, within(0.005));
    assertThat(CodeColor.of(other).contrast(CodeColor.of(one))).isCloseTo(ratio, within(0.005));
  }

  @Test
  void text_can_be_read_on_any_colour_and_lines_be_seen_in_both_themes() {
    long seed = 4711;
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      CodeColor color =
          new CodeColor(random.nextInt(256), random.nextInt(256), random.nextInt(256));

      assertThat(color.text().contrast(color))
          .as("seed %d, %s", seed, color.hex())
          .isGreaterThan(4.5);
      for (CodeColor light : LIGHT) {
        assertThat(color.onLight(3).contrast(light)).as(color.hex()).isGreaterThanOrEqualTo(3);
        assertThat(color.onLight(4.5).contrast(light)).as(color.hex()).isGreaterThanOrEqualTo(4.5);
      }
      for (CodeColor dark : DARK) {
        assertThat(color.onDark(3).contrast(dark)).as(color.hex()).isGreaterThanOrEqualTo(3);
        assertThat(color.onDark(4.5).contrast(dark)).as(color.hex()).isGreaterThanOrEqualTo(4.5);
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
