package org.tiercel.ui.kit;

import java.util.Locale;
import java.util.regex.Pattern;

/// A code's colour, and the shades of it that can be read in both themes. Contrast is that of WCAG
/// 2.2, success criteria 1.4.3 (text, at least 4.5) and 1.4.11 (lines, at least 3).
///
/// @param red from 0 to 255
/// @param green from 0 to 255
/// @param blue from 0 to 255
public record CodeColor(int red, int green, int blue) {
  /// The least contrast of text with what is behind it.
  public static final double TEXT_CONTRAST = 4.5;

  /// The least contrast of lines and borders with what is behind them.
  public static final double LINE_CONTRAST = 3;

  private static final CodeColor WHITE = new CodeColor(255, 255, 255);
  private static final CodeColor BLACK = new CodeColor(0, 0, 0);

  /// The darkest surface of the light theme and the lightest of the dark one, as grey values.
  private static final CodeColor LIGHT_SURFACE = new CodeColor(240, 240, 240);

  private static final CodeColor DARK_SURFACE = new CodeColor(34, 34, 34);

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int SHADES = 64;

  /// Reads a colour of a codebook.
  ///
  /// @param hex `#rrggbb`
  /// @throws IllegalArgumentException if it is not written so
  public static CodeColor of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new CodeColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /// White or black, whichever can be read on this colour; white where both can.
  public CodeColor text() {
    return contrast(WHITE) >= TEXT_CONTRAST ? WHITE : BLACK;
  }

  /// This colour, darkened as far as it must be to stand out from the light theme.
  ///
  /// @param contrast the least contrast, at most 15
  public CodeColor onLight(double contrast) {
    return shaded(BLACK, LIGHT_SURFACE, contrast);
  }

  /// This colour, lightened as far as it must be to stand out from the dark theme.
  ///
  /// @param contrast the least contrast, at most 15
  public CodeColor onDark(double contrast) {
    return shaded(WHITE, DARK_SURFACE, contrast);
  }

  private CodeColor shaded(CodeColor towards, CodeColor surface, double contrast) {
    for (int shade = 0; shade < SHADES; shade++) {
      CodeColor mixed = mixed(towards, (double) shade / SHADES);
      if (mixed.contrast(surface) >= contrast) {
        return mixed;
      }
    }
    return towards;
  }

  private CodeColor mixed(CodeColor other, double share) {
    return new CodeColor(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /// The contrast ratio with another colour, from 1 to 21.
  public double contrast(CodeColor other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /// The colour as `#rrggbb`.
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /// An inline style that gives a node of style class `coded` this colour: the stylesheet takes
  /// `-code`, `-code-text`, `-code-line` and `-code-ink` from it, the last two by theme.
  public String style() {
    return String.format(
        Locale.ROOT,
        "-code: %s; -code-text: %s; -code-line-light: %s; -code-line-dark: %s;"
            + " -code-ink-light: %s; -code-ink-dark: %s;",
        hex(),
        text().hex(),
        onLight(LINE_CONTRAST).hex(),
        onDark(LINE_CONTRAST).hex(),
        onLight(TEXT_CONTRAST).hex(),
        onDark(TEXT_CONTRAST).hex());
  }
}
