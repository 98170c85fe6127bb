package org.tiercel.figure;

import java.util.HexFormat;

/// An opaque colour in sRGB.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
public record Rgb(int red, int green, int blue) {
  /// Black.
  public static final Rgb BLACK = new Rgb(0, 0, 0);

  /// White.
  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /// Refuses parts outside 0 to 255.
  public Rgb {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
    }
  }

  /// The colour written as in CSS, `#rrggbb`.
  public static Rgb of(String hex) {
    if (hex.length() != 7 || hex.charAt(0) != '#') {
      throw new IllegalArgumentException("Not #rrggbb: " + hex);
    }
    int value = HexFormat.fromHexDigits(hex, 1, 7);
    return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
  }

  /// As in CSS, `#rrggbb`.
  public String hex() {
    return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
  }

  /// The colour on the straight way to another one.
  ///
  /// @param share 0 for this colour, 1 for the other
  public Rgb towards(Rgb other, double share) {
    return new Rgb(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
  }

  /// The contrast ratio with another colour, 1 to 21 (WCAG 2.2, definition of "contrast ratio").
  public double contrast(Rgb other) {
    double mine = luminance();
    double others = other.luminance();
    return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
