package org.tiercel.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiercel.figure.font.BundledFont;
import org.tiercel.figure.font.FontRun;
import org.tiercel.figure.font.FontRuns;
import org.tiercel.figure.font.Typeface;

/// The bundled fonts in java.desktop, each loaded when it is first needed. For any thread.
public final class AwtFonts {
  private final Map<BundledFont, Font> loaded = new ConcurrentHashMap<>();

  /// The text with a font on every part of it.
  AttributedString dressed(String text, TextStyle style) {
    AttributedString dressed = new AttributedString(text);
    for (FontRun run : FontRuns.of(text)) {
      Font font = font(run.typeface(), style);
      dressed.addAttribute(TextAttribute.FONT, font, run.start(), run.end());
      dressMissing(dressed, text, run, font, style);
    }
    return dressed;
  }

  /// Symbols that the bundled font lacks come from the system.
  private static void dressMissing(
      AttributedString dressed, String text, FontRun run, Font font, TextStyle style) {
    int start = run.start();
    while (start < run.end()) {
      int codePoint = text.codePointAt(start);
      int end = start + Character.charCount(codePoint);
      if (!font.canDisplay(codePoint)) {
        dressed.addAttribute(TextAttribute.FONT, system(style), start, end);
      }
      start = end;
    }
  }

  private Font font(Typeface typeface, TextStyle style) {
    return switch (typeface) {
      case TEXT ->
          bundled(
              style.weight() == Weight.SEMIBOLD
                  ? BundledFont.INTER_SEMIBOLD
                  : BundledFont.INTER_REGULAR,
              style);
      case EMOJI -> bundled(BundledFont.EMOJI, style);
      case ARABIC -> bundled(BundledFont.ARABIC, style);
      case BENGALI -> bundled(BundledFont.BENGALI, style);
      case DEVANAGARI -> bundled(BundledFont.DEVANAGARI, style);
      case HAN -> bundled(BundledFont.HAN, style);
      case HANGUL -> bundled(BundledFont.HANGUL, style);
      case HEBREW -> bundled(BundledFont.HEBREW, style);
      case TAMIL -> bundled(BundledFont.TAMIL, style);
      case THAI -> bundled(BundledFont.THAI, style);
      case SYSTEM -> system(style);
    };
  }

  private static Font system(TextStyle style) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) style.size());
  }

  private Font bundled(BundledFont file, TextStyle style) {
    return loaded.computeIfAbsent(file, AwtFonts::load).deriveFont((float) style.size());
  }

  private static Font load(BundledFont file) {
    try (InputStream in = file.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A bundled font is damaged: " + file, e);
    }
  }
}
