package org.tiercel.figure.font;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FontRunsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          plain words, 1 + 2 = 3       | TEXT[plain words, 1 + 2 = 3]
          grüße ελληνικά привет        | TEXT[grüße ελληνικά привет]
          hi 😭                        | TEXT[hi ] EMOJI[😭]
          😭😂                         | EMOJI[😭😂]
          😭 😂                        | EMOJI[😭] TEXT[ ] EMOJI[😂]
          a👩‍👩‍👧b                      | TEXT[a] EMOJI[👩‍👩‍👧] TEXT[b]
          a👩🏾‍💻👍🏽                      | TEXT[a] EMOJI[👩🏾‍💻👍🏽]
          ☝🏽                           | EMOJI[☝🏽]
          🤷🏻‍♀️ no                       | EMOJI[🤷🏻‍♀️] TEXT[ no]
          ❤ or ❤️                      | TEXT[❤ or ] EMOJI[❤️]
          ❤️‍🔥                           | EMOJI[❤️‍🔥]
          ❤‍🔥                           | EMOJI[❤‍🔥]
          2 🇩🇪🇫🇷                       | TEXT[2 ] EMOJI[🇩🇪🇫🇷]
          🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈                        | EMOJI[🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈]
          1️⃣ 1 #⃣ #                    | EMOJI[1️⃣] TEXT[ 1 ] EMOJI[#⃣] TEXT[ #]
          1️ is a digit                | TEXT[1️ is a digit]
          ☑ done © me ™                | EMOJI[☑] TEXT[ done © me ™]
          say مرحبا يا صديقي now       | TEXT[say ] ARABIC[مرحبا يا صديقي] TEXT[ now]
          नमस्ते दुनिया               | DEVANAGARI[नमस्ते दुनिया]
          שלום                         | HEBREW[שלום]
          สวัสดี                       | THAI[สวัสดี]
          বাংলা தமிழ்                   | BENGALI[বাংলা] TEXT[ ] TAMIL[தமிழ்]
          日本語 です 안녕              | HAN[日本語 です] TEXT[ ] HANGUL[안녕]
          听懂了。真的！                | HAN[听懂了。真的！]
          「ケーキ・アイス」ｶﾞ ok       | HAN[「ケーキ・アイス」ｶﾞ] TEXT[ ok]
          ㊗ ㈱                         | EMOJI[㊗] TEXT[ ] HAN[㈱]
          ¯\\_(ツ)_/¯                   | TEXT[¯\\_(] HAN[ツ] TEXT[)_/¯]
          ᠮᠣᠩᠭᠣᠯ ok                      | SYSTEM[ᠮᠣᠩᠭᠣᠯ] TEXT[ ok]
          z̷͎a̴l̵go                       | TEXT[z̷͎a̴l̵go]
          """)
  void each_stretch_goes_to_the_typeface_that_has_its_glyphs(String text, String runs) {
    assertThat(written(text)).isEqualTo(runs);
  }

  @Test
  void an_empty_text_has_no_runs() {
    assertThat(FontRuns.of("")).isEmpty();
  }

  @Test
  void an_unpaired_surrogate_is_text() {
    assertThat(FontRuns.of("a\uD83D b")).containsExactly(new FontRun(0, 4, Typeface.TEXT));
  }

  @Test
  void runs_cover_any_text_without_gaps_and_never_split_a_grapheme() {
    long seed = 20261120L;
    System.out.println("FontRunsTest seed " + seed);
    Random random = new Random(seed);
    int[] alphabet = "a 1é̱😭👩‍❤️🏽🇩🇪#⃣مرнतिสี한日\uD83D".codePoints().toArray();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      assertCovers(text.toString());
    }
  }

  private static void assertCovers(String text) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    List<FontRun> runs = FontRuns.of(text);
    int position = 0;
    for (FontRun run : runs) {
      assertThat(run.start()).as(text).isEqualTo(position);
      assertThat(graphemes.isBoundary(run.end())).as(text).isTrue();
      position = run.end();
    }
    assertThat(position).as(text).isEqualTo(text.length());
  }

  private static String written(String text) {
    return FontRuns.of(text).stream()
        .map(run -> run.typeface() + "[" + text.substring(run.start(), run.end()) + "]")
        .collect(joining(" "));
  }
}
