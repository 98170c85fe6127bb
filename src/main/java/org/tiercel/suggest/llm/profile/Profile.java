package org.tiercel.suggest.llm.profile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.TiercelException;

/// Named settings for asking a language model.
///
/// @param name what the researcher calls them
/// @param baseUrl the address of the server's API
/// @param model the model's name, as the server knows it; empty until one is chosen
/// @param key where the key is kept
/// @param headers further headers by name; values may hold `${VARIABLE}` of the environment
/// @param concurrency how many requests may be under way at once, 1 to 256
/// @param timeout how long a request may take in all
/// @param free whether asking costs nothing, as on one's own computer; otherwise a model without a
///     known price costs "unknown"
public record Profile(
    String name,
    BaseUrl baseUrl,
    String model,
    KeySource key,
    Map<String, String> headers,
    int concurrency,
    Duration timeout,
    boolean free) {
  /// The most requests that may be under way at once.
  public static final int MOST_AT_ONCE = 256;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  // A model on one's own computer may have to be loaded first, and answers one request at a time.
  private static final Duration LOCAL_PATIENCE = Duration.ofMinutes(10);

  /// Checks and copies.
  ///
  /// @throws TiercelException if a setting is out of its range, or a header holds a key
  public Profile {
    name = name.strip();
    model = model.strip();
    headers = Map.copyOf(headers);
    if (name.isEmpty()) {
      throw new TiercelException("A profile needs a name.");
    }
    if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw new TiercelException(
          "The profile %s asks %d requests at once; set 1 to %d."
              .formatted(name, concurrency, MOST_AT_ONCE));
    }
    if (timeout.compareTo(Duration.ofSeconds(1)) < 0
        || timeout.compareTo(Duration.ofHours(1)) > 0) {
      throw new TiercelException(
          "The profile %s waits %d seconds for an answer; set 1 to 3600."
              .formatted(name, timeout.toSeconds()));
    }
    Headers.check(headers);
  }

  /// Settings for a server that needs no key.
  public static Profile local(String name, BaseUrl baseUrl, String model, int concurrency) {
    return new Profile(
        name,
        baseUrl,
        model,
        new KeySource.None(),
        Map.of(),
        concurrency,
        LOCAL_PATIENCE,
        baseUrl.host().isThisComputer());
  }

  /// Settings for a server with a key in an environment variable.
  public static Profile keyed(String name, BaseUrl baseUrl, String model, String variable) {
    return new Profile(
        name, baseUrl, model, new KeySource.Environment(variable), Map.of(), 16, PATIENCE, false);
  }

  /// What there is to begin with: OpenAI, and the servers that people run on their own computer.
  public static List<Profile> starting() {
    return List.of(
        keyed("OpenAI", BaseUrl.of("https://api.openai.com/v1"), "gpt-4o-mini", "OPENAI_API_KEY"),
        LocalServer.OLLAMA.profile(""),
        LocalServer.LLAMA_CPP.profile(""),
        LocalServer.VLLM.profile(""),
        LocalServer.LM_STUDIO.profile(""));
  }

  /// The same settings with another model.
  public Profile withModel(String other) {
    return new Profile(name, baseUrl, other, key, headers, concurrency, timeout, free);
  }

  /// Looks up the key and the variables of the headers.
  ///
  /// @throws TiercelException if one is not at its place
  public Endpoint endpoint(Keys keys) {
    return new Endpoint(
        baseUrl, keys.of(this).orElse(null), key.place(), Headers.filled(headers, keys), timeout);
  }
}
