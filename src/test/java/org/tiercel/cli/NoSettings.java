package org.tiercel.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tiercel.suggest.llm.profile.Keychain;
import org.tiercel.suggest.llm.profile.Secret;

/// The settings of a user who has none yet, and whose keychain is empty.
public final class NoSettings implements Keychain {
  private NoSettings() {}

  /// Nothing but defaults.
  ///
  /// @param folder where the files of settings would be
  public static ModelSettings at(Path folder) {
    return with(folder, Map.of());
  }

  static ModelSettings with(Path folder, Map<String, String> environment) {
    return new ModelSettings(
        folder.resolve("profiles.json"),
        folder.resolve("prices.json"),
        environment,
        new NoSettings());
  }

  @Override
  public Optional<Secret> read(String account) {
    return Optional.empty();
  }

  @Override
  public void keep(String account, Secret key) {
    throw new IllegalStateException("nobody keeps a key here");
  }
}
