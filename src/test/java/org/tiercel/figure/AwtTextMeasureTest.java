package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class AwtTextMeasureTest {
  private final TextMeasure measure = new AwtTextMeasure(new AwtFonts());
  private final TextStyle style = new TextStyle(16, Weight.REGULAR);

  @Test
  void nothing_has_no_width() {
    assertThat(measure.width("", style)).isZero();
  }

  /// Inter's zero is 1292 of 2048 units wide, the emoji font's squares 2600 of 2048.
  @Test
  void widths_are_the_advances_of_the_bundled_fonts() {
    assertThat(measure.width("0", style)).isCloseTo(16 * 1292 / 2048.0, within(0.01));
    assertThat(measure.width("😭", style)).isCloseTo(16 * 2600 / 2048.0, within(0.01));
    assertThat(measure.width("0😭0", style))
        .isCloseTo(16 * (2600 + 2 * 1292) / 2048.0, within(0.02));
  }

  @Test
  void width_grows_with_size_and_weight() {
    assertThat(measure.width("care", new TextStyle(32, Weight.REGULAR)))
        .isCloseTo(2 * measure.width("care", style), within(0.01));
    assertThat(measure.width("care", new TextStyle(16, Weight.SEMIBOLD)))
        .isGreaterThan(measure.width("care", style));
  }

  @Test
  void an_emoji_made_of_several_is_as_wide_as_one() {
    double one = measure.width("😭", style);

    assertThat(measure.width("👩‍👩‍👧", style)).isCloseTo(one, within(0.01));
    assertThat(measure.width("👍🏽", style)).isCloseTo(one, within(0.01));
    assertThat(measure.width("🇩🇪", style)).isCloseTo(one, within(0.01));
    assertThat(measure.width("1️⃣", style)).isCloseTo(one, within(0.01));
    assertThat(measure.width("🤷🏻‍♀️", style)).isCloseTo(one, within(0.01));
  }

  @Test
  void symbols_that_inter_lacks_are_measured_too() {
    assertThat(measure.width("a─ツb", style)).isGreaterThan(measure.width("ab", style));
  }
}
