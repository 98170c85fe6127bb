package org.tiercel.suggest.llm.profile;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tiercel.domain.TiercelException;

/// Finds keys where they are kept, and remembers those given for this session. Shared between
/// threads.
public final class Keys {
  private final Map<String, String> environment;
  private final Keychain keychain;
  private final Map<String, Secret> session = new ConcurrentHashMap<>();

  /// @param environment the environment's variables
  /// @param keychain the system's
  public Keys(Map<String, String> environment, Keychain keychain) {
    this.environment = Map.copyOf(environment);
    this.keychain = keychain;
  }

  /// Remembers a key until Tiercel is closed.
  ///
  /// @param profile the name of the profile it is for
  public void remember(String profile, Secret key) {
    session.put(profile, key);
  }

  /// Keeps a key in the system's keychain.
  ///
  /// @param account what it is called there
  /// @throws TiercelException if the keychain does not take it
  public void keep(String account, Secret key) {
    keychain.keep(account, key);
  }

  /// Finds the key of a profile.
  ///
  /// @return the key; empty for a profile without one
  /// @throws TiercelException if the profile has a key and it is not at its place
  public Optional<Secret> of(Profile profile) {
    return switch (profile.key()) {
      case KeySource.None none -> Optional.empty();
      case KeySource.Environment(String variable) ->
          Optional.of(new Secret(variable(variable, "the key of the profile " + profile.name())));
      case KeySource.InKeychain(String account) ->
          Optional.of(
              keychain
                  .read(account)
                  .orElseThrow(
                      () ->
                          new TiercelException(
                              "Your keychain holds no key named "
                                  + account
                                  + ", or is locked; enter the key of the profile "
                                  + profile.name()
                                  + " again.")));
      case KeySource.Session source ->
          Optional.of(
              Optional.ofNullable(session.get(profile.name()))
                  .orElseThrow(
                      () ->
                          new TiercelException(
                              "The profile "
                                  + profile.name()
                                  + " needs its key once in each session; enter it, or keep it in"
                                  + " an environment variable.")));
    };
  }

  /// The value of an environment variable.
  ///
  /// @param purpose what it is needed for, in the words of a sentence
  /// @throws TiercelException if it is not set
  String variable(String name, String purpose) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new TiercelException(
          "The environment variable "
              + name
              + " is not set, and it is to hold "
              + purpose
              + "; set it and start Tiercel again, or change the profile.");
    }
    return value.strip();
  }
}
