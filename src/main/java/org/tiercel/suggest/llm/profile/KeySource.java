package org.tiercel.suggest.llm.profile;

/// Where the key of a profile is kept; never in a file of Tiercel.
public sealed interface KeySource {
  /// An environment variable.
  ///
  /// @param variable its name
  record Environment(String variable) implements KeySource {
    @Override
    public String place() {
      return "the environment variable " + variable;
    }
  }

  /// The keychain of the system.
  ///
  /// @param account what the key is called there
  record InKeychain(String account) implements KeySource {
    @Override
    public String place() {
      return "your keychain, under the name " + account;
    }
  }

  /// Typed in, and forgotten when Tiercel is closed.
  record Session() implements KeySource {
    @Override
    public String place() {
      return "the key of this session";
    }
  }

  /// No key, as for most servers on one's own computer.
  record None() implements KeySource {
    @Override
    public String place() {
      return "the profile, which has no key";
    }
  }

  /// The place in the words of a sentence that begins "check the key in".
  String place();
}
