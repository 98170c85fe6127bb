package org.tiercel.figure.font;

/// The font families that text is drawn in. All but [#SYSTEM] are bundled.
public enum Typeface {
  /// Latin, Greek, Cyrillic, digits, punctuation and symbols.
  TEXT("Inter"),
  /// Emoji as outlines.
  EMOJI("Tiercel Emoji"),
  /// Arabic script.
  ARABIC("Noto Sans Arabic"),
  /// Bengali script.
  BENGALI("Noto Sans Bengali"),
  /// Devanagari script.
  DEVANAGARI("Noto Sans Devanagari"),
  /// Han characters, kana, bopomofo, and the punctuation that goes with them.
  HAN("Tiercel Han"),
  /// Korean script.
  HANGUL("Tiercel Hangul"),
  /// Hebrew script.
  HEBREW("Noto Sans Hebrew"),
  /// Tamil script.
  TAMIL("Noto Sans Tamil"),
  /// Thai script.
  THAI("Noto Sans Thai"),
  /// Every other script: whatever the machine has. The family is JavaFX's name for that.
  SYSTEM("System");

  private final String family;

  Typeface(String family) {
    this.family = family;
  }

  /// The name to ask the toolkit for.
  public String family() {
    return family;
  }
}
