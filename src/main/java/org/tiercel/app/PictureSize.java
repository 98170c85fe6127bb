package org.tiercel.app;

import java.util.List;

/// How large the window is in a picture.
///
/// @param width in pixels
/// @param height in pixels
/// @param suffix what the names of its pictures end with
record PictureSize(int width, int height, String suffix) {
  /// What a laptop shows; the only size of the sample study's pictures.
  static final PictureSize USUAL = new PictureSize(1440, 900, "");

  /// A small and a large screen.
  static final List<PictureSize> SCREENS = List.of(named(1280, 800), named(1920, 1080));

  private static PictureSize named(int width, int height) {
    return new PictureSize(width, height, "-" + width + "x" + height);
  }
}
