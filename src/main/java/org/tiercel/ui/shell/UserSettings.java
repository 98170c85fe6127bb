package org.tiercel.ui.shell;

import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Motion;
import org.tiercel.ui.kit.Theme;

/// How a user wants the window.
///
/// @param mode light or dark
/// @param percent the size of the type, 80 to 200 percent of the usual one
/// @param language of the window; absent: that of the system
/// @param motion whether things may move
/// @param toured whether the tour has been shown
record UserSettings(
    Theme.Mode mode, int percent, @Nullable Language language, Motion motion, boolean toured) {
  /// What holds while nobody has chosen.
  static final UserSettings USUAL =
      new UserSettings(Theme.Mode.SYSTEM, 100, null, Motion.SYSTEM, false);

  /// @throws IllegalArgumentException if the type would be too small or too large
  UserSettings {
    if (percent < 100 * Theme.SMALLEST || percent > 100 * Theme.LARGEST) {
      throw new IllegalArgumentException("no size of type: " + percent);
    }
  }
}
