package org.tiercel.figure;

/// Says how wide text will be. One answer serves every output, so that a figure is laid out alike
/// in the window and in files.
public interface TextMeasure {
  /// The width of one line of text, in the figure's units.
  double width(String text, TextStyle style);
}
