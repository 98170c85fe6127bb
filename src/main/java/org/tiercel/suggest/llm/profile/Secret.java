package org.tiercel.suggest.llm.profile;

/// A key. Printing it shows that there is one, and nothing of it.
public final class Secret {
  private final String value;

  /// @param value the key; not blank
  public Secret(CharSequence value) {
    this.value = value.toString().strip();
    if (this.value.isEmpty()) {
      throw new IllegalArgumentException("an empty key");
    }
  }

  /// The key itself, for the one place that sends it.
  public String reveal() {
    return value;
  }

  /// Whether a text holds the key.
  public boolean standsIn(String text) {
    return text.contains(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "(a key)";
  }
}
