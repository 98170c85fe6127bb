package org.tiercel.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A key pressed together with modifiers, written as in `Ctrl+Shift+Z`, `1` or `Enter`. Free of
/// JavaFX, so that view models and settings can hold it.
///
/// @param key a letter in upper case, a digit (told by the key's position), a sign, or a name such
///     as `Enter`, `Tab`, `PgUp`, `Up`
/// @param ctrl whether Ctrl is held (Command on a Mac)
/// @param shift whether Shift is held
/// @param alt whether Alt is held
public record KeyStroke(String key, boolean ctrl, boolean shift, boolean alt) {
  private static final Set<String> MODIFIERS = Set.of("Ctrl", "Shift", "Alt");

  /// @throws IllegalArgumentException if there is no key
  public KeyStroke {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A key stroke needs a key.");
    }
  }

  /// A key without modifiers.
  public static KeyStroke of(String key) {
    return new KeyStroke(key, false, false, false);
  }

  /// Reads a key stroke.
  ///
  /// @param written as [#toString] writes it
  /// @throws IllegalArgumentException if it is not written so
  public static KeyStroke parse(String written) {
    List<String> parts = Arrays.asList(written.split("\\+", -1));
    List<String> modifiers = parts.subList(0, parts.size() - 1);
    if (!MODIFIERS.containsAll(modifiers)
        || modifiers.stream().distinct().count() < modifiers.size()) {
      throw new IllegalArgumentException("not a key stroke: " + written);
    }
    return new KeyStroke(
        parts.getLast(),
        modifiers.contains("Ctrl"),
        modifiers.contains("Shift"),
        modifiers.contains("Alt"));
  }

  /// The same key with Shift held.
  public KeyStroke withShift() {
    return new KeyStroke(key, ctrl, true, alt);
  }

  /// Whether it is a single key that writes a character: one that must not act while the user
  /// writes.
  public boolean isSingle() {
    return !ctrl && !alt && key.length() == 1;
  }

  /// The keys as they stand on a cap: `Ctrl Shift Z`.
  public String onCap() {
    return toString().replace('+', ' ');
  }

  /// The keys in words, as on the keyboard: `Ctrl+Shift+Z`.
  @Override
  public String toString() {
    return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + key;
  }
}
