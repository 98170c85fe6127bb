package org.tiercel.suggest.llm.profile;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that is needed to reach a server, keys included. Lives in memory only.
///
/// @param baseUrl the address of the server's API
/// @param key the key; absent for servers that need none
/// @param keyPlace where the key is kept, in the words of a sentence
/// @param headers further headers by name
/// @param timeout how long a request may take in all
public record Endpoint(
    BaseUrl baseUrl,
    @Nullable Secret key,
    String keyPlace,
    Map<String, String> headers,
    Duration timeout) {
  /// Copies the headers.
  public Endpoint {
    headers = Map.copyOf(headers);
  }

  /// Names no header's value: a value may be a key.
  @Override
  public String toString() {
    return "Endpoint[%s, %s, headers %s, %s]"
        .formatted(baseUrl, keyPlace, headers.keySet(), timeout);
  }
}
