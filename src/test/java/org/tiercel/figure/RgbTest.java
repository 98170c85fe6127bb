package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RgbTest {
  @Test
  void a_colour_is_written_as_it_was_read() {
    assertThat(Rgb.of("#0969da")).isEqualTo(new Rgb(9, 105, 218));
    assertThat(new Rgb(9, 105, 218).hex()).isEqualTo("#0969da");
  }

  @Test
  void what_is_no_colour_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rgb.of("0969da"));
    assertThatIllegalArgumentException().isThrownBy(() -> Rgb.of("#0969dz"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(0, 256, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(0, 0, -1));
  }

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
    assertThat(Rgb.of(one).contrast(Rgb.of(other))).isCloseTo(ratio, within(0.005));
    assertThat(Rgb.of(other).contrast(Rgb.of(one))).isCloseTo(ratio, within(0.005));
  }

  @Test
  void colours_mix_in_a_straight_line() {
    assertThat(Rgb.BLACK.towards(new Rgb(200, 100, 51), 0.5)).isEqualTo(new Rgb(100, 50, 26));
    assertThat(Rgb.BLACK.towards(Rgb.WHITE, 1.5)).isEqualTo(Rgb.WHITE);
    assertThat(Rgb.BLACK.towards(Rgb.WHITE, 0)).isEqualTo(Rgb.BLACK);
  }

  @Test
  void there_is_a_readable_ink_for_every_fill() {
    for (FigureTheme theme : List.of(FigureTheme.LIGHT, FigureTheme.DARK)) {
      for (int code = 0; code <= 0xFFFFFF; code += 0x030507) {
        Rgb fill = new Rgb(code >> 16, code >> 8 & 0xFF, code & 0xFF);
        assertThat(theme.inkOn(fill).contrast(fill)).isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void labels_and_notes_can_be_read_on_their_theme_s_background() {
    for (FigureTheme theme : List.of(FigureTheme.LIGHT, FigureTheme.DARK)) {
      assertThat(theme.ink().contrast(theme.background())).isGreaterThanOrEqualTo(4.5);
      assertThat(theme.muted().contrast(theme.background())).isGreaterThanOrEqualTo(4.5);
    }
  }
}
