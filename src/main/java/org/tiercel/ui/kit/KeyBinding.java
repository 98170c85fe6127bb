package org.tiercel.ui.kit;

/// What a key does.
///
/// @param id names the act, and never changes: settings refer to it
/// @param stroke the key
/// @param scope where it works
/// @param group under which heading the list of keys shows it
/// @param text what it does, in the user's language
public record KeyBinding(String id, KeyStroke stroke, Scope scope, String group, String text) {
  /// Where a key works.
  public enum Scope {
    /// Only while the post has the focus.
    POST,
    /// Everywhere in the view.
    VIEW
  }

  /// @throws IllegalArgumentException if a key that writes a character would work everywhere
  public KeyBinding {
    if (scope == Scope.VIEW && stroke.isSingle()) {
      throw new IllegalArgumentException("A single key works on the post only: " + stroke);
    }
  }

  /// A key that works while the post has the focus.
  ///
  /// @param id names the act
  /// @param stroke the key, as [KeyStroke#parse] reads it
  /// @param group heading in the list of keys
  /// @param text what it does
  public static KeyBinding onPost(String id, String stroke, String group, String text) {
    return new KeyBinding(id, KeyStroke.parse(stroke), Scope.POST, group, text);
  }

  /// A key that works everywhere in the view.
  ///
  /// @param id names the act
  /// @param stroke the key, as [KeyStroke#parse] reads it
  /// @param group heading in the list of keys
  /// @param text what it does
  public static KeyBinding inView(String id, String stroke, String group, String text) {
    return new KeyBinding(id, KeyStroke.parse(stroke), Scope.VIEW, group, text);
  }

  /// The same act under another key.
  public KeyBinding at(KeyStroke other) {
    return new KeyBinding(id, other, scope, group, text);
  }
}
