package org.tiercel.ui.kit;

import java.util.Locale;

/// The languages that the window speaks. The one in force is the default locale of the process,
/// because the controls of the toolkit take their words from there, too.
public enum Language {
  /// English.
  ENGLISH(Locale.ENGLISH),
  /// German.
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The language of dates, numbers and plurals.
  public Locale locale() {
    return locale;
  }

  /// What the language calls itself.
  public String ownName() {
    return locale.getDisplayLanguage(locale);
  }

  /// The language in force.
  public static Language inForce() {
    return of(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// The language of this computer, whatever is in force; English where the window does not speak
  /// it.
  public static Language ofSystem() {
    return of(Locale.of(System.getProperty("user.language", "")));
  }

  static Language of(Locale spoken) {
    return spoken.getLanguage().equals(GERMAN.locale.getLanguage()) ? GERMAN : ENGLISH;
  }

  /// Puts the language in force. What is on screen already keeps its words until it is built anew.
  public void speak() {
    Locale.setDefault(locale);
  }
}
