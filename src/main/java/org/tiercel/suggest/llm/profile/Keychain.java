package org.tiercel.suggest.llm.profile;

import java.util.Optional;

/// The place where the system keeps its user's secrets.
public interface Keychain {
  /// The key kept under a name.
  ///
  /// @throws org.tiercel.domain.TiercelException if the keychain cannot be read
  Optional<Secret> read(String account);

  /// Keeps a key under a name, in place of one kept there before.
  ///
  /// @throws org.tiercel.domain.TiercelException if the keychain cannot be written to
  void keep(String account, Secret key);
}
