package org.tiercel.ui.kit;

/// Whether things may move on screen.
public enum Motion {
  /// Whatever the system says.
  SYSTEM,
  /// They may.
  FULL,
  /// Nothing moves by itself.
  REDUCED
}
