package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;

/// The overlap test of figures can fail: these labels do overlap.
final class LabelAreaTest {
  private static final TextStyle STYLE = new TextStyle(10, Weight.REGULAR);

  @Test
  void labels_on_each_other_overlap() {
    assertThat(area(0, 0, 0).overlaps(area(20, 3, 0))).isTrue();
    assertThat(area(0, 0, 0).overlaps(area(20, 20, -45))).isTrue();
  }

  @Test
  void labels_beside_each_other_do_not() {
    assertThat(area(0, 0, 0).overlaps(area(41, 0, 0))).isFalse();
    assertThat(area(0, 0, -45).overlaps(area(14, 0, -45))).isFalse();
  }

  @Test
  void turned_labels_whose_upright_boxes_cross_may_still_be_apart() {
    assertThat(area(0, 0, -45).overlaps(area(20, 10, -45))).isFalse();
  }

  private static LabelArea area(double x, double y, double degrees) {
    Label label = new Label("abcd", x, y, STYLE, Rgb.BLACK, Anchor.START, degrees);
    return LabelArea.of(label, (text, style) -> 10.0 * text.length());
  }
}
