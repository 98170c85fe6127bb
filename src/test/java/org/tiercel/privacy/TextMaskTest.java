package org.tiercel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Span;
import org.tiercel.spec.SpecCase;

class TextMaskTest {
  private static final List<String> PIECES =
      List.of(
          "@",
          "＠",
          "sam",
          "u/",
          "/u/otter",
          ".",
          "-",
          " ",
          "\n",
          "https://",
          "www.",
          "example",
          ".com",
          "/a",
          "(",
          ")",
          "+",
          "49",
          "555",
          "0",
          "010-9999",
          "é",
          "e\u0301",
          "👩‍👩‍👧",
          "小明",
          "شكرا",
          "\uD83D",
          "[link]",
          "@user",
          "[phone]",
          ",",
          "$",
          "２４",
          "\u200B");

  private final TextMask mask = new TextMask();

  static List<SpecCase> masks() {
    return SpecCase.of("privacy/masks.txt");
  }

  @ParameterizedTest
  @MethodSource("masks")
  void texts_are_masked_as_the_specification_says(SpecCase spec) {
    List<String> masked =
        spec.given().stream()
            .map(line -> mask.mask(line.replace("\\n", "\n")).text().replace("\n", "\\n"))
            .toList();
    assertThat(masked).containsExactlyElementsOf(spec.expected());
  }

  @ParameterizedTest
  @MethodSource("masks")
  void a_masked_text_masked_again_stays_as_it_is(SpecCase spec) {
    assertThat(spec.expected())
        .allSatisfy(masked -> assertThat(mask.mask(masked).text()).isEqualTo(masked));
  }

  @Test
  void spans_of_the_masked_text_are_found_in_the_original() {
    MaskedText masked = mask.mask("hi @samantha, mail sam@example.org now");
    assertThat(masked.text()).isEqualTo("hi @user, mail [email] now");
    assertThat(original(masked, "hi")).isEqualTo("hi");
    assertThat(original(masked, ", mail")).isEqualTo(", mail");
    assertThat(original(masked, "now")).isEqualTo("now");
    assertThat(original(masked, "hi @user, mail [email] now")).isEqualTo(masked.original());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[email]", "email", "[", "]", "mail]"})
  void a_piece_of_a_placeholder_stands_for_all_that_was_replaced(String piece) {
    MaskedText masked = mask.mask("write sam@example.org now");
    assertThat(original(masked, piece)).isEqualTo("sam@example.org");
  }

  @Test
  void a_span_that_touches_a_placeholder_takes_all_of_it() {
    MaskedText masked = mask.mask("write sam@example.org now");
    assertThat(original(masked, "write [em")).isEqualTo("write sam@example.org");
    assertThat(original(masked, "ail] now")).isEqualTo("sam@example.org now");
  }

  @Test
  void spans_of_the_original_are_found_in_the_masked_text() {
    MaskedText masked = mask.mask("hi @samantha, mail sam@example.org now");
    assertThat(masked.masked(new Span(5, 15)).of(masked.text())).isEqualTo("@user, m");
    assertThat(masked.masked(new Span(35, 38)).of(masked.text())).isEqualTo("now");
  }

  @Test
  void an_unmasked_text_is_its_own_original() {
    MaskedText text = MaskedText.unmasked("@sam");
    assertThat(text.text()).isEqualTo("@sam");
    assertThat(text.original(new Span(1, 3))).isEqualTo(new Span(1, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void random_texts_keep_what_is_not_masked(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text = random(random, 1 + random.nextInt(12));
      MaskedText masked = mask.mask(text);
      String note = "seed " + seed + ", text " + i + ": " + text;
      assertThat(rebuilt(masked)).as(note).isEqualTo(text);
      for (Mask piece : masked.masks()) {
        assertThat(masked.original(piece.masked())).as(note).isEqualTo(piece.original());
        assertThat(piece.masked().of(masked.text())).as(note).isEqualTo(piece.kind().placeholder());
      }
    }
  }

  /// Ten times the text may take ten times as long, not a hundred times: these texts of a million
  /// characters would otherwise keep the test busy for hours.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.", "1 ", "((", "@a", "@", "1-", "a@", "a", "1", "u/", "http", "x://(", "))", "+"
      })
  void awkward_texts_are_gone_through_once(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertThat(rebuilt(mask.mask(text))).hasSameSizeAs(text);
  }

  private static String original(MaskedText masked, String piece) {
    int start = masked.text().indexOf(piece);
    return masked.original(new Span(start, start + piece.length())).of(masked.original());
  }

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /// The original put together again from the masked text and its masks.
  private static String rebuilt(MaskedText masked) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mask piece : masked.masks()) {
      text.append(masked.text(), at, piece.masked().start());
      text.append(piece.original().of(masked.original()));
      at = piece.masked().end();
    }
    return text.append(masked.text().substring(at)).toString();
  }
}
