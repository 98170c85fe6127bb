package org.tiercel.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.tiercel.domain.TiercelException;

/// Saves figures in the format that the file's name asks for. The file appears whole or not at all.
public final class FigureFile {
  private final SvgWriter svg = new SvgWriter();
  private final PngWriter png;

  /// Paints text with these fonts.
  public FigureFile(AwtFonts fonts) {
    this.png = new PngWriter(fonts);
  }

  /// Saves as SVG or PNG, over a file that is already there.
  ///
  /// @param file ends in `.svg` or `.png`; anything else is refused
  /// @param dpi pixels per inch of a PNG
  public void save(Figure figure, Path file, int dpi) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      save(file, out -> out.write(svg.write(figure).getBytes(StandardCharsets.UTF_8)));
    } else if (name.endsWith(".png")) {
      save(file, out -> png.write(figure, dpi, out));
    } else {
      throw new TiercelException(
          file + " is neither .svg nor .png; give the figure's file one of these endings.");
    }
  }

  private static void save(Path file, Content content) {
    if (Files.isDirectory(file)) {
      throw new TiercelException(file + " is a folder; give the figure a file of its own.");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      write(beside, content);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TiercelException(
          file + " could not be written; check the folder, its rights and the free space.", e);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
