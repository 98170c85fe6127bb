package org.tiercel.ui.kit;

import java.util.Locale;
import org.tiercel.figure.Rgb;

/// A code's colour, and the shades of it that can be read in both themes. Contrast is that of WCAG
/// 2.2, success criteria 1.4.3 (text, at least 4.5) and 1.4.11 (lines, at least 3).
///
/// @param rgb the colour
public record CodeColor(Rgb rgb) {
  /// The least contrast of text with what is behind it.
  public static final double TEXT_CONTRAST = 4.5;

  /// The least contrast of lines and borders with what is behind them.
  public static final double LINE_CONTRAST = 3;

  /// The darkest surface of the light theme and the lightest of the dark one, as grey values.
  private static final Rgb LIGHT_SURFACE = new Rgb(240, 240, 240);

  private static final Rgb DARK_SURFACE = new Rgb(34, 34, 34);

  private static final int SHADES = 64;

  /// Reads a colour of a codebook.
  ///
  /// @param hex `#rrggbb`
  /// @throws IllegalArgumentException if it is not written so
  public static CodeColor of(String hex) {
    return new CodeColor(Rgb.of(hex));
  }

  /// White or black, whichever can be read on this colour; white where both can.
  public Rgb text() {
    return rgb.contrast(Rgb.WHITE) >= TEXT_CONTRAST ? Rgb.WHITE : Rgb.BLACK;
  }

  /// This colour, darkened as far as it must be to stand out from the light theme.
  ///
  /// @param contrast the least contrast, at most 15
  public Rgb onLight(double contrast) {
    return shaded(Rgb.BLACK, LIGHT_SURFACE, contrast);
  }

  /// This colour, lightened as far as it must be to stand out from the dark theme.
  ///
  /// @param contrast the least contrast, at most 15
  public Rgb onDark(double contrast) {
    return shaded(Rgb.WHITE, DARK_SURFACE, contrast);
  }

  private Rgb shaded(Rgb towards, Rgb surface, double contrast) {
    for (int shade = 0; shade < SHADES; shade++) {
      Rgb mixed = rgb.towards(towards, (double) shade / SHADES);
      if (mixed.contrast(surface) >= contrast) {
        return mixed;
      }
    }
    return towards;
  }

  /// An inline style that gives a node of style class `coded` this colour: the stylesheet takes
  /// `-code`, `-code-text`, `-code-line` and `-code-ink` from it, the last two by theme.
  public String style() {
    return String.format(
        Locale.ROOT,
        "-code: %s; -code-text: %s; -code-line-light: %s; -code-line-dark: %s;"
            + " -code-ink-light: %s; -code-ink-dark: %s;",
        rgb.hex(),
        text().hex(),
        onLight(LINE_CONTRAST).hex(),
        onDark(LINE_CONTRAST).hex(),
        onLight(TEXT_CONTRAST).hex(),
        onDark(TEXT_CONTRAST).hex());
  }
}
