package org.tiercel.ui.kit;

/// One answer to a question of the window.
///
/// @param text what the button says
/// @param tone how it looks
/// @param act what happens when it is chosen
public record Choice(String text, Tone tone, Runnable act) {
  /// How a choice looks.
  public enum Tone {
    /// One of several.
    PLAIN,
    /// The one most people want.
    MAIN,
    /// The one that takes something away.
    DANGER
  }

  /// The choice to leave everything as it is.
  public static Choice cancel() {
    return new Choice(Messages.text("kit.cancel"), Tone.PLAIN, () -> {});
  }
}
