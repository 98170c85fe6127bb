package org.tiercel.figure.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BundledFontTest {
  @ParameterizedTest
  @EnumSource(BundledFont.class)
  void every_file_is_a_font_of_the_family_that_its_typeface_names(BundledFont bundled)
      throws IOException, FontFormatException {
    assertThat(load(bundled).getFamily()).startsWith(bundled.typeface().family());
  }

  @ParameterizedTest
  @EnumSource(BundledFont.class)
  void every_file_stands_beside_its_licence(BundledFont bundled) throws IOException {
    String licence =
        switch (bundled) {
          case INTER_REGULAR, INTER_SEMIBOLD, INTER_BOLD, INTER_ITALIC -> "OFL-Inter.txt";
          case EMOJI -> "OFL-NotoEmoji.txt";
          default -> "OFL-" + bundled.typeface().family().replace(" ", "") + ".txt";
        };
    try (InputStream in = BundledFont.class.getResourceAsStream("/org/tiercel/fonts/" + licence)) {
      assertThat(in).as(licence).isNotNull();
    }
  }

  @Test
  void every_emoji_is_drawn_by_a_typeface_that_has_it() throws IOException, FontFormatException {
    Font text = load(BundledFont.INTER_REGULAR);
    Font emoji = load(BundledFont.EMOJI);
    List<String> missing = new ArrayList<>();
    for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
      if (Character.isEmoji(code)) {
        Typeface typeface = FontRuns.of(Character.toString(code)).getFirst().typeface();
        Font font = typeface == Typeface.TEXT ? text : emoji;
        if (!font.canDisplay(code)) {
          missing.add(Integer.toHexString(code));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Font load(BundledFont bundled) throws IOException, FontFormatException {
    try (InputStream in = bundled.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
