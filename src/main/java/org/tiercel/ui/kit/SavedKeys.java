package org.tiercel.ui.kit;

/// Where this user's choices about keys are kept from one start to the next.
public interface SavedKeys {
  /// What was chosen; the usual keys if nothing ever was.
  ///
  /// @throws org.tiercel.domain.TiercelException if it cannot be read
  KeyChoices read();

  /// Keeps what is chosen now.
  ///
  /// @throws org.tiercel.domain.TiercelException if it cannot be saved
  void write(KeyChoices choices);
}
