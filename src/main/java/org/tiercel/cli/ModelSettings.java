package org.tiercel.cli;

import java.nio.file.Path;
import java.util.Map;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.profile.Keychain;
import org.tiercel.suggest.llm.profile.Keys;
import org.tiercel.suggest.llm.profile.Profiles;

/// What is known on this computer of language models and the places of their keys.
///
/// @param profilesFile the user's profiles; need not exist
/// @param pricesFile the user's own table of prices; need not exist
/// @param environment the environment's variables
/// @param keychain the system's
public record ModelSettings(
    Path profilesFile, Path pricesFile, Map<String, String> environment, Keychain keychain) {
  /// Copies the variables.
  public ModelSettings {
    environment = Map.copyOf(environment);
  }

  /// The user's profiles.
  Profiles profiles() {
    return new Profiles(profilesFile);
  }

  /// Where keys are found.
  Keys keys() {
    return new Keys(environment, keychain);
  }

  /// The user's own prices, and the usual ones for what is not in them.
  PriceTable prices() {
    return PriceFile.withOwn(pricesFile);
  }

  /// Names no variable's value: a value may be a key.
  @Override
  public String toString() {
    return "ModelSettings[%s, %s]".formatted(profilesFile, pricesFile);
  }
}
