package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Span;
import org.tiercel.privacy.MaskedText;
import org.tiercel.privacy.TextMask;
import org.tiercel.spec.SpecCase;

class QuoteAnchorTest {
  static List<SpecCase> quotes() {
    return SpecCase.of("llm/quotes.txt");
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void quotes_are_found_as_the_specification_says(SpecCase spec) {
    String post = read(spec.given().getFirst());
    QuoteAnchor anchor = new QuoteAnchor(new TextMask().mask(post));
    List<String> found =
        spec.given().stream().skip(1).map(quote -> shown(anchor.find(read(quote)), post)).toList();
    assertThat(found)
        .containsExactlyElementsOf(spec.expected().stream().map(QuoteAnchorTest::decoded).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatever_is_found_are_whole_characters_of_the_post(long seed) {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "i ",
            "talk ",
            "to it ",
            "e\u0301 ",
            "👩‍👩‍👧",
            "@sam ",
            "a",
            "ﬁ",
            "\n",
            "“",
            "שלום ",
            "…");
    for (int i = 0; i < 500; i++) {
      String post = random(random, pieces, 1 + random.nextInt(30));
      String quote = random(random, pieces, 1 + random.nextInt(8));
      Optional<Anchor> found = new QuoteAnchor(new TextMask().mask(post)).find(quote);
      BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
      graphemes.setText(post);
      found.ifPresent(
          at -> {
            assertThat(at.span().end()).isLessThanOrEqualTo(post.length());
            assertThat(graphemes.isBoundary(at.span().start())).isTrue();
            assertThat(graphemes.isBoundary(at.span().end())).isTrue();
          });
    }
  }

  /// Without bounds, these would keep the test busy for minutes.
  @Test
  void long_quotes_and_long_posts_are_bounded() {
    String post = "i ask it at night and ".repeat(500);
    QuoteAnchor anchor = new QuoteAnchor(MaskedText.unmasked(post));
    assertThat(anchor.find("x".repeat(100_000))).isEmpty();
    for (int i = 0; i < 1_000; i++) {
      assertThat(anchor.find("you never ask me in the morning " + i)).isEmpty();
    }
    String slip =
        post.replace(
            "night and i ask it at night and i ask", "nicht and i ask it at night and i ask");
    assertThat(new QuoteAnchor(MaskedText.unmasked(post)).find(slip)).isPresent();
    assertThat(anchor.find("i ask it at night")).map(Anchor::span).hasValue(new Span(0, 17));
    assertThat(new QuoteAnchor(MaskedText.unmasked(post)).find("i ask it at nicht"))
        .map(Anchor::span)
        .hasValue(new Span(0, 17));
  }

  private static String shown(Optional<Anchor> found, String post) {
    return found
        .map(at -> at.fit().name().toLowerCase(Locale.ROOT) + " " + at.span().of(post))
        .orElse("nothing");
  }

  /// The text behind "> ".
  private static String read(String line) {
    return decoded(line.substring(2));
  }

  private static String decoded(String text) {
    return text.replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\j", "\u200D")
        .replace("\\i", "\u0301");
  }

  private static String random(Random random, List<String> pieces, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
