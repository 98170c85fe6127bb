package org.tiercel.figure.font;

/// A stretch of a text that one typeface draws.
///
/// @param start first code unit
/// @param end code unit after the last
/// @param typeface what draws it
public record FontRun(int start, int end, Typeface typeface) {
  /// Refuses an empty or reversed stretch.
  public FontRun {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a stretch of text: " + start + " to " + end);
    }
  }
}
