package org.tiercel.codebook;

import org.jspecify.annotations.Nullable;

/// A code that a coder adds while reading.
///
/// @param label what it is called; white space around and within it is folded
/// @param definition what it means, or empty
/// @param parent key of the code it stands under; absent at the top of its tier
/// @param color `#rrggbb`; absent without one
public record NewCode(
    String label, String definition, @Nullable String parent, @Nullable String color) {
  /// Folds white space.
  public NewCode {
    label = label.strip().replaceAll("\\s+", " ");
    definition = definition.strip();
  }

  /// A code at the top of its tier of which only the name is known.
  ///
  /// @param color `#rrggbb`; absent without one
  public static NewCode named(String label, @Nullable String color) {
    return new NewCode(label, "", null, color);
  }
}
