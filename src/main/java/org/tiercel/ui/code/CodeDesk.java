package org.tiercel.ui.code;

import org.tiercel.ui.kit.SavedKeys;

/// What the Code view needs of the user's computer.
///
/// @param keys where the user's keys are kept
/// @param browser shows originals
/// @param pace where it is kept how fast the coder goes
public record CodeDesk(SavedKeys keys, Browser browser, PaceBook pace) {
  /// A desk without a browser, where nothing is kept of the pace.
  public static CodeDesk of(SavedKeys keys) {
    return new CodeDesk(keys, address -> {}, PaceBook.none());
  }
}
