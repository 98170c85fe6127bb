package org.tiercel.figure.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
          case HAN, HANGUL -> "OFL-NotoSansCJK.txt";
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

  /// The standards are Java's own codecs of the same names, so the fonts are held to a second
  /// source.
  @ParameterizedTest
  @CsvSource({
    "GB2312, HAN, B0, F7",
    "Big5, HAN, A4, C6",
    "EUC-JP, HAN, B0, CF",
    "EUC-KR, HANGUL, B0, C8"
  })
  void what_people_usually_write_in_east_asia_is_there(
      String codec, BundledFont bundled, String firstLead, String lastLead)
      throws IOException, FontFormatException {
    Font font = load(bundled);
    Charset charset = Charset.forName(codec);
    StringBuilder missing = new StringBuilder();
    int looked = 0;
    for (int lead = Integer.parseInt(firstLead, 16);
        lead <= Integer.parseInt(lastLead, 16);
        lead++) {
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        String text = new String(new byte[] {(byte) lead, (byte) trail}, charset);
        int code = text.codePointAt(0);
        if (text.length() == 1
            && code != '\uFFFD'
            && Character.getType(code) != Character.PRIVATE_USE) {
          looked++;
          assertThat(FontRuns.of(text).getFirst().typeface()).isEqualTo(bundled.typeface());
          if (!font.canDisplay(code)) {
            missing.append(text);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(looked).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = BundledFont.class,
      names = {"HAN", "HANGUL"})
  void a_line_is_as_high_as_one_of_plain_text(BundledFont bundled)
      throws IOException, FontFormatException {
    assertThat(lineHeight(bundled)).isCloseTo(lineHeight(BundledFont.INTER_REGULAR), within(1f));
  }

  private static float lineHeight(BundledFont bundled) throws IOException, FontFormatException {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    return load(bundled).deriveFont(100f).getLineMetrics("a", exact).getHeight();
  }

  private static Font load(BundledFont bundled) throws IOException, FontFormatException {
    try (InputStream in = bundled.open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
