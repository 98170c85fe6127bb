package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Line;

final class HatchTest {
  @ParameterizedTest
  @CsvSource({"44, 34, 7", "10, 40, 7", "24, 14, 7", "3, 3, 7", "44, 34, 0.5"})
  void strokes_rise_at_45_degrees_and_stay_inside(double width, double height, double spacing) {
    Box box = new Box(5, 9, width, height);
    Hatch hatch = new Hatch(box, spacing, Rgb.BLACK, 1);

    assertThat(hatch.strokes())
        .hasSizeBetween(
            (int) ((width + height) / spacing) - 1, (int) ((width + height) / spacing) + 1);
    for (Line stroke : hatch.strokes()) {
      assertThat(stroke.x1() - stroke.x2()).isCloseTo(stroke.y2() - stroke.y1(), within(1e-9));
      assertThat(stroke.x1()).isBetween(box.x(), box.right());
      assertThat(stroke.x2()).isBetween(box.x(), box.right());
      assertThat(stroke.y1()).isBetween(box.y(), box.bottom());
      assertThat(stroke.y2()).isBetween(box.y(), box.bottom());
    }
  }
}
