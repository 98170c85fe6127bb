package org.tiercel.figure;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/// Measures with the bundled fonts, unhinted, so that every machine gives the same widths. For any
/// thread; needs no display.
public final class AwtTextMeasure implements TextMeasure {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final AwtFonts fonts;

  /// Measures with these fonts.
  public AwtTextMeasure(AwtFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public double width(String text, TextStyle style) {
    if (text.isEmpty()) {
      return 0;
    }
    return new TextLayout(fonts.dressed(text, style).getIterator(), UNHINTED).getAdvance();
  }
}
