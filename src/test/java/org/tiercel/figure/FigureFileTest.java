package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.TiercelException;

final class FigureFileTest {
  private final FigureFile files = new FigureFile(new AwtFonts());
  private final Figure figure = SampleFigures.counts();

  @TempDir private Path folder;

  @Test
  void the_ending_of_the_name_chooses_the_format() throws IOException {
    Path svg = folder.resolve("a.svg");
    Path png = folder.resolve("a.PNG");

    files.save(figure, svg, 96);
    files.save(figure, png, 96);

    assertThat(svg).hasContent(new SvgWriter().write(figure));
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo((int) figure.width());
  }

  @Test
  void an_older_file_is_replaced_and_nothing_else_stays_in_the_folder() throws IOException {
    Path svg = Files.writeString(folder.resolve("a.svg"), "old");

    files.save(figure, svg, 96);

    assertThat(svg).content().startsWith("<?xml");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(svg));
  }

  @Test
  void another_ending_is_refused() {
    assertRefused(folder.resolve("a.pdf"), "neither .svg nor .png");
  }

  @Test
  void a_folder_is_refused_and_stays() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken.svg"));

    assertRefused(taken, "is a folder");
    assertThat(taken).isDirectory();
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    assertRefused(folder.resolve("missing").resolve("a.png"), "could not be written");
  }

  private void assertRefused(Path file, String reason) {
    assertThatExceptionOfType(TiercelException.class)
        .isThrownBy(() -> files.save(figure, file, 96))
        .withMessageContaining(file.toString())
        .withMessageContaining(reason);
  }
}
