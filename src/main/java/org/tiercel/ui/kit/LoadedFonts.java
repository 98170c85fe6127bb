package org.tiercel.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javafx.scene.text.Font;
import org.tiercel.figure.font.BundledFont;

/// The bundled fonts, known to the toolkit from the first use of this class on.
final class LoadedFonts {
  private static final boolean ALL =
      Arrays.stream(BundledFont.values()).allMatch(LoadedFonts::load);

  private LoadedFonts() {}

  /// Makes the bundled fonts known to the toolkit.
  ///
  /// @throws IllegalStateException if a font file is broken
  static void require() {
    if (!ALL) {
      throw new IllegalStateException("A bundled font cannot be read.");
    }
  }

  private static boolean load(BundledFont font) {
    // The size is that of the returned object only, which nobody keeps.
    try (InputStream file = font.open()) {
      return Font.loadFont(file, 12) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
