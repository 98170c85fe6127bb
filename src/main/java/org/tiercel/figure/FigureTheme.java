package org.tiercel.figure;

import java.util.List;

/// The colours of a figure. Files are always drawn in [#LIGHT].
///
/// @param background behind everything
/// @param ink titles and labels
/// @param muted subtitle, legend and footnote
/// @param low the far end of what is below expectation
/// @param middle what is as expected
/// @param high the far end of what is above expectation
/// @param least the near end of counts and shares
/// @param most the far end of counts and shares
public record FigureTheme(
    Rgb background, Rgb ink, Rgb muted, Rgb low, Rgb middle, Rgb high, Rgb least, Rgb most) {
  /// The contrast that small text needs (WCAG 2.2, success criterion 1.4.3).
  public static final double READABLE = 4.5;

  /// For paper and for the light window: coral, white, blue.
  public static final FigureTheme LIGHT =
      new FigureTheme(
          Rgb.of("#ffffff"),
          Rgb.of("#1f2328"),
          Rgb.of("#59636e"),
          Rgb.of("#c63c4d"),
          Rgb.of("#f6f6f6"),
          Rgb.of("#2f6fb3"),
          Rgb.of("#eff4fa"),
          Rgb.of("#1c5a9e"));

  /// For the dark window.
  public static final FigureTheme DARK =
      new FigureTheme(
          Rgb.of("#0d1117"),
          Rgb.of("#e6edf3"),
          Rgb.of("#9198a1"),
          Rgb.of("#e0606c"),
          Rgb.of("#262c36"),
          Rgb.of("#4f97e0"),
          Rgb.of("#1b232d"),
          Rgb.of("#62a8f0"));

  /// A colour for text on a fill: the theme's own ink if it can be read there, else the first that
  /// can. On any fill black or white has a contrast of at least 4.58.
  public Rgb inkOn(Rgb fill) {
    return List.of(ink, background, Rgb.BLACK).stream()
        .filter(candidate -> candidate.contrast(fill) >= READABLE)
        .findFirst()
        .orElse(Rgb.WHITE);
  }
}
