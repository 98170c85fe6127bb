package org.tiercel.ui.workspace;

/// A screen that shows tiers and their codes.
public interface CodebookPlace extends Screen {
  /// Shows a tier.
  ///
  /// @param tier its key
  void showTier(String tier);

  /// Shows a code.
  ///
  /// @param tier key of its tier
  /// @param code its key
  void showCode(String tier, String code);
}
