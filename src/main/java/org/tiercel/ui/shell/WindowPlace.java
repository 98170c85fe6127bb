package org.tiercel.ui.shell;

/// Where the window is on the screen, in pixels of the toolkit.
///
/// @param x its left edge
/// @param y its upper edge
/// @param width of the window
/// @param height of the window
/// @param maximized whether it fills the screen; the rest is then where it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  /// The same, filling the screen or not.
  public WindowPlace withMaximized(boolean now) {
    return new WindowPlace(x, y, width, height, now);
  }
}
