package org.tiercel.ui.suggest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tiercel.suggest.llm.BatchModel;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.profile.Keys;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Profiles;

/// What is known on this computer of language models, and the way to them.
///
/// @param profiles the user's named settings
/// @param keys where keys are found
/// @param priceFile the user's own table of prices; need not exist
/// @param environment the environment's variables
/// @param localServers looks for servers on this computer; may take two seconds
/// @param connecting makes a connection to a server
/// @param batching makes a connection to a server that is asked in batches
public record ModelAccess(
    Profiles profiles,
    Keys keys,
    Path priceFile,
    Map<String, String> environment,
    Supplier<List<LocalServers.Found>> localServers,
    Function<Endpoint, ChatModel> connecting,
    Function<Endpoint, BatchModel> batching) {
  /// Copies the variables.
  public ModelAccess {
    environment = Map.copyOf(environment);
  }

  /// What models cost.
  ///
  /// @throws org.tiercel.domain.TiercelException if the user's table cannot be read
  PriceTable prices() {
    return PriceFile.withOwn(priceFile);
  }

  /// A connection to the server of a profile; to be closed.
  ///
  /// @throws org.tiercel.domain.TiercelException if its key is not at its place
  ChatModel connect(Profile profile) {
    return connecting.apply(profile.endpoint(keys));
  }

  /// The same for batches.
  ///
  /// @throws org.tiercel.domain.TiercelException if its key is not at its place
  BatchModel connectBatches(Profile profile) {
    return batching.apply(profile.endpoint(keys));
  }

  /// Names no variable's value: a value may be a key.
  @Override
  public String toString() {
    return "ModelAccess[" + priceFile + "]";
  }
}
