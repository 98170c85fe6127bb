package org.tiercel.suggest.llm.run;

import org.tiercel.suggest.llm.profile.Host;
import org.tiercel.suggest.llm.profile.Profile;

/// The model that a run asks, and where it is. Holds no key.
///
/// @param profile name of the profile it is known by, or of the host without one
/// @param baseUrl address of the server's API
/// @param host name of the computer
/// @param thisComputer whether that is this computer
/// @param model the model's name, as the server knows it
/// @param concurrency how many requests may be under way at once, at least 1
/// @param free whether asking costs nothing
public record Server(
    String profile,
    String baseUrl,
    String host,
    boolean thisComputer,
    String model,
    int concurrency,
    boolean free) {
  /// The server of a profile.
  public static Server of(Profile profile) {
    Host host = profile.baseUrl().host();
    return new Server(
        profile.name(),
        profile.baseUrl().toString(),
        host.name(),
        host.isThisComputer(),
        profile.model(),
        profile.concurrency(),
        profile.free());
  }

  /// The name of the coder that the model is in a project.
  public String coderName() {
    return model + " (" + profile + ")";
  }
}
