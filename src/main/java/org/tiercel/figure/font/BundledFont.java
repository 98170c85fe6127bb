package org.tiercel.figure.font;

import java.io.InputStream;
import java.util.Objects;

/// The bundled font files. A toolkit loads them from their streams, once, before it draws text.
public enum BundledFont {
  /// Inter, regular.
  INTER_REGULAR("Inter-Regular.ttf", Typeface.TEXT),
  /// Inter, semibold; toolkits know it as the regular style of a family of its own, `Inter
  /// SemiBold`.
  INTER_SEMIBOLD("Inter-SemiBold.ttf", Typeface.TEXT),
  /// Inter, bold.
  INTER_BOLD("Inter-Bold.ttf", Typeface.TEXT),
  /// Inter, italic.
  INTER_ITALIC("Inter-Italic.ttf", Typeface.TEXT),
  /// Emoji as outlines.
  EMOJI("TiercelEmoji-Regular.ttf", Typeface.EMOJI),
  /// Arabic.
  ARABIC("NotoSansArabic-Regular.ttf", Typeface.ARABIC),
  /// Bengali.
  BENGALI("NotoSansBengali-Regular.ttf", Typeface.BENGALI),
  /// Devanagari.
  DEVANAGARI("NotoSansDevanagari-Regular.ttf", Typeface.DEVANAGARI),
  /// Chinese and Japanese, what people usually write of them.
  HAN("TiercelHan-Regular.ttf", Typeface.HAN),
  /// Korean, what people usually write of it.
  HANGUL("TiercelHangul-Regular.ttf", Typeface.HANGUL),
  /// Hebrew.
  HEBREW("NotoSansHebrew-Regular.ttf", Typeface.HEBREW),
  /// Tamil.
  TAMIL("NotoSansTamil-Regular.ttf", Typeface.TAMIL),
  /// Thai.
  THAI("NotoSansThai-Regular.ttf", Typeface.THAI);

  private final String file;
  private final Typeface typeface;

  BundledFont(String file, Typeface typeface) {
    this.file = file;
    this.typeface = typeface;
  }

  /// The typeface that this file is, or is a style of.
  public Typeface typeface() {
    return typeface;
  }

  /// The font file's bytes; the caller closes the stream.
  public InputStream open() {
    return Objects.requireNonNull(
        BundledFont.class.getResourceAsStream("/org/tiercel/fonts/" + file), file);
  }
}
