package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Label.Anchor;

final class PngWriterTest {
  private final PngWriter writer = new PngWriter(new AwtFonts());

  @ParameterizedTest
  @ValueSource(ints = {96, 150, 300})
  void a_picture_has_the_figure_s_size_in_the_resolution_asked_for(int dpi) throws IOException {
    Figure figure = SampleFigures.residuals(FigureTheme.LIGHT);
    BufferedImage image = written(figure, dpi);

    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(figure.width() * dpi / 96));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(figure.height() * dpi / 96));
  }

  @Test
  void cells_and_letters_are_painted_where_the_figure_has_them() throws IOException {
    Figure figure = SampleFigures.residuals(FigureTheme.LIGHT);
    BufferedImage image = written(figure, 192);

    Box strong = figure.marks().getFirst().box();
    assertThat(color(image, 2 * strong.x() + 8, 2 * strong.y() + 8))
        .isEqualTo(FigureTheme.LIGHT.high());
    assertThat(darkPixels(image, new Box(40, 40, 300, 40))).as("the title").isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {97, 144, 301})
  void the_last_row_and_column_of_pixels_are_background(int dpi) throws IOException {
    BufferedImage image = written(SampleFigures.empty(), dpi);

    assertThat(color(image, image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(Rgb.WHITE);
    assertThat(color(image, image.getWidth() - 1, 0)).isEqualTo(Rgb.WHITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😭",
        "👩‍👩‍👧",
        "🇩🇪",
        "1️⃣",
        "مرحبا",
        "नमस्ते",
        "สวัสดี",
        "שלום",
        "বাংলা",
        "தமிழ்"
      })
  void emoji_and_other_scripts_leave_ink(String text) throws IOException {
    TextStyle style = new TextStyle(24, Weight.REGULAR);
    Figure figure =
        new Figure(
            100,
            40,
            "Script",
            "",
            Rgb.WHITE,
            List.of(new Label(text, 50, 28, style, Rgb.BLACK, Anchor.MIDDLE, 0)),
            List.of());

    assertThat(darkPixels(written(figure, 96), new Box(0, 0, 100, 40))).isGreaterThan(60);
  }

  @Test
  void the_file_says_its_resolution() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(SampleFigures.empty(), 300, out);

    // 300 dots per inch are 11811 a metre, 0x2E23; the unit 1 is the metre.
    assertThat(out.toByteArray())
        .containsSequence('p', 'H', 'Y', 's', 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1);
  }

  @Test
  void a_picture_too_large_for_memory_is_refused_with_what_to_do() {
    Figure figure = new Figure(9_000, 9_000, "Huge", "", Rgb.WHITE, List.of(), List.of());

    assertThatExceptionOfType(TiercelException.class)
        .isThrownBy(() -> writer.write(figure, 600, new ByteArrayOutputStream()))
        .withMessageContaining("Huge")
        .withMessageContaining("choose fewer dpi");
  }

  private BufferedImage written(Figure figure, int dpi) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(figure, dpi, out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Rgb color(BufferedImage image, double x, double y) {
    int rgb = image.getRGB((int) x, (int) y);
    return new Rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  private static int darkPixels(BufferedImage image, Box box) {
    int dark = 0;
    for (int y = (int) box.y(); y < box.bottom(); y++) {
      for (int x = (int) box.x(); x < box.right(); x++) {
        dark += color(image, x, y).contrast(Rgb.WHITE) > 4.5 ? 1 : 0;
      }
    }
    return dark;
  }
}
