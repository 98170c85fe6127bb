package org.tiercel.ui.suggest;

import org.tiercel.suggest.llm.profile.KeySource;

/// The places where the key of a profile can be, as a form offers them.
enum KeyPlace {
  /// There is no key.
  NONE("suggest.key.none"),
  /// An environment variable.
  ENVIRONMENT("suggest.key.environment"),
  /// The keychain of the system.
  KEYCHAIN("suggest.key.keychain"),
  /// Typed once in each session.
  SESSION("suggest.key.session");

  private final String label;

  KeyPlace(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }

  /// Whether the key has a name there.
  boolean named() {
    return this == ENVIRONMENT || this == KEYCHAIN;
  }

  static KeyPlace of(KeySource source) {
    return switch (source) {
      case KeySource.None none -> NONE;
      case KeySource.Environment environment -> ENVIRONMENT;
      case KeySource.InKeychain keychain -> KEYCHAIN;
      case KeySource.Session session -> SESSION;
    };
  }

  /// The name of a key at its place; empty where it has none.
  static String nameOf(KeySource source) {
    return switch (source) {
      case KeySource.Environment(String variable) -> variable;
      case KeySource.InKeychain(String account) -> account;
      case KeySource.None none -> "";
      case KeySource.Session session -> "";
    };
  }

  /// @param name of the key there
  KeySource source(String name) {
    return switch (this) {
      case NONE -> new KeySource.None();
      case ENVIRONMENT -> new KeySource.Environment(name);
      case KEYCHAIN -> new KeySource.InKeychain(name);
      case SESSION -> new KeySource.Session();
    };
  }
}
