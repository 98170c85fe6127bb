package org.tiercel.figure;

import java.nio.file.Path;
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
      WholeFile.save(file, svg.write(figure));
    } else if (name.endsWith(".png")) {
      WholeFile.save(file, out -> png.write(figure, dpi, out));
    } else {
      throw new TiercelException(
          file + " is neither .svg nor .png; give the figure's file one of these endings.");
    }
  }
}
