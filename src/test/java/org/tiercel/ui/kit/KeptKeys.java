package org.tiercel.ui.kit;

/// Keeps choices about keys in memory, for tests.
public final class KeptKeys implements SavedKeys {
  private KeyChoices kept = KeyChoices.NONE;

  @Override
  public KeyChoices read() {
    return kept;
  }

  @Override
  public void write(KeyChoices choices) {
    kept = choices;
  }
}
