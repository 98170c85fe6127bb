package org.tiercel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.Profile;
import picocli.CommandLine.Option;

/// The options of `suggest` that say which model is asked, where, and what that costs.
final class ModelServerOptions {
  private static final int AT_ONCE = 8;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "The server of a named profile; 'tiercel profiles' lists them.")
  private @Nullable String profile;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The server at an address, such as http://localhost:11434/v1.")
  private @Nullable String baseUrl;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "The model, by the name that the server knows; a profile may have one.")
  private @Nullable String model;

  @Option(
      names = "--api-key-env",
      paramLabel = "VAR",
      description = "The environment variable that holds the key; none when left out.")
  private @Nullable String keyVariable;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      description =
          "Ask at most N questions at once, 1 to 256 (default: the profile's, else 8); fewer when"
              + " the server is busy.")
  private @Nullable Integer concurrency;

  @Option(
      names = "--consent",
      paramLabel = "HOST",
      description =
          "Allow masked posts of this project to be sent to this host; needed once for each host"
              + " that is not this computer.")
  private @Nullable String consent;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description =
          "A table of prices as JSON, which goes before the usual one; a model in neither costs"
              + " \"unknown\".")
  private @Nullable Path prices;

  /// The settings for the server.
  ///
  /// @throws TiercelException if a setting is out of its range or names no server or model
  Profile profile(ModelSettings settings) {
    Profile chosen = profile != null ? settings.profiles().named(profile) : atAddress();
    Profile changed =
        new Profile(
            chosen.name(),
            chosen.baseUrl(),
            model == null ? chosen.model() : model,
            keyVariable == null ? chosen.key() : new KeySource.Environment(keyVariable),
            chosen.headers(),
            concurrency == null ? chosen.concurrency() : concurrency,
            chosen.timeout(),
            chosen.free());
    if (changed.model().isEmpty()) {
      throw new TiercelException(
          "The profile %s names no model; add --model with a name that the server knows."
              .formatted(changed.name()));
    }
    return changed;
  }

  /// What is sent there is not known to be free: a gateway on this computer may ask a paid service.
  private Profile atAddress() {
    BaseUrl url = BaseUrl.of(String.valueOf(baseUrl));
    Profile local = Profile.local(url.host().name(), url, String.valueOf(model), AT_ONCE);
    return new Profile(
        local.name(),
        local.baseUrl(),
        local.model(),
        local.key(),
        local.headers(),
        local.concurrency(),
        local.timeout(),
        false);
  }

  /// The host that the researcher allows.
  Optional<String> consent() {
    return Optional.ofNullable(consent);
  }

  /// What models cost.
  PriceTable prices(ModelSettings settings) {
    if (prices == null) {
      return settings.prices();
    }
    if (!Files.exists(prices)) {
      throw new TiercelException(
          "There is no table of prices %s; check --prices.".formatted(prices));
    }
    return PriceFile.withOwn(prices);
  }

  /// What is wrong with the options, if anything is.
  Optional<String> problem() {
    if ((profile == null) == (baseUrl == null)) {
      return Optional.of("Name the server either by --profile or by --base-url and --model");
    }
    if (baseUrl != null && model == null) {
      return Optional.of("--base-url needs --model");
    }
    return Optional.empty();
  }
}
