package org.tiercel.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.tiercel.figure.font.Typeface;

/// The fonts that one text is drawn in, all following the font the stylesheet gives to one letter.
final class PieceFonts {
  /// In points: too small to be seen, yet a place where a line may end.
  private static final double JOINT_SIZE = 0.01;

  private final Text letter;
  private final Map<Typeface, ObservableValue<Font>> byTypeface = new EnumMap<>(Typeface.class);
  private final ObservableValue<Font> joint;

  PieceFonts(Text letter) {
    LoadedFonts.require();
    this.letter = letter;
    this.joint = sized(letter.getFont().getFamily(), JOINT_SIZE);
  }

  ObservableValue<Font> of(Typeface typeface) {
    return typeface == Typeface.TEXT
        ? letter.fontProperty()
        : byTypeface.computeIfAbsent(typeface, t -> sized(t.family(), 1));
  }

  ObservableValue<Font> joint() {
    return joint;
  }

  private ObservableValue<Font> sized(String family, double ofLetter) {
    return Bindings.createObjectBinding(
        () -> Font.font(family, letter.getFont().getSize() * ofLetter), letter.fontProperty());
  }
}
