package org.tiercel.cli;

/// The two positions of a switch.
enum Switch {
  /// It does.
  ON,
  /// It does not.
  OFF
}
