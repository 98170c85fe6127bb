package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextSpansTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "hello wo|rld → hello [world]",
        "|hello world → [hello] world",
        "hello|  world → [hello]  world",
        "hello world| → hello [world]",
        "it doesn’t ju|dge → it doesn’t [judge]",
        "it doe|sn’t judge → it [doesn’t] judge",
        "it doesn'|t judge → it [doesn't] judge",
        "so good😭|😭 → so good😭[😭]",
        "ok👨‍👩‍|👧 go → ok[👨‍👩‍👧] go",
        "مرحبا كي|ف حالك → مرحبا [كيف] حالك",
        "สวัสดีครับผ|มชอบ → สวัสดีครับ[ผม]ชอบ",
        "我每|天晚上 → 我每[天]晚上",
        "नमस्|ते दुनिया → [नमस्ते] दुनिया",
        "un cafe\u0301| noir → un [cafe\u0301] noir",
      })
  void a_word_is_found_at_the_caret(String caret, String word) {
    Marked at = Marked.of(caret);

    TextSelection found = new TextSpans(at.text()).word(at.selection().caret());

    assertThat(Marked.write(at.text(), found)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "I talk to ch[atgpt every ni]ght at 3am → I talk to [chatgpt every night] at 3am",
        "too [b]roke → too [broke]",
        "the[ ]end → [the end]",
        "👨‍👩‍[👧 go]od → [👨‍👩‍👧 good]",
        "مر[حبا كي]ف حالك → [مرحبا كيف] حالك",
        "สวัสดีค[รับผ]มชอบ → สวัสดี[ครับผม]ชอบ",
        "我[每天]晚上 → 我[每天晚]上",
      })
  void a_drag_selects_whole_words(String dragged, String selected) {
    Marked drag = Marked.of(dragged);

    TextSelection found =
        new TextSpans(drag.text()).dragWords(drag.selection().start(), drag.selection().end());

    assertThat(Marked.write(drag.text(), found)).isEqualTo(selected);
  }

  @Test
  void a_drag_backwards_keeps_the_first_word_and_moves_the_caret_to_the_left() {
    TextSelection found = new TextSpans("one two three").dragWords(9, 1);

    assertThat(found).isEqualTo(new TextSelection(13, 0));
  }

  @Test
  void a_drag_with_alt_selects_graphemes_and_never_half_an_emoji() {
    String text = "ok👨‍👩‍👧go";

    TextSelection found = new TextSpans(text).dragGraphemes(1, 4);

    assertThat(Marked.write(text, found)).isEqualTo("o[k👨‍👩‍👧]go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Hi. How ar|e you?  Fine. → Hi. [How are you?]  Fine.",
        "Hi. How are you? | Fine. → Hi. [How are you?]  Fine.",
        "Hi. How are you?  Fine.| → Hi. How are you?  [Fine.]",
        "no stop here| → [no stop here]",
        "它不评判我。真|的？ → 它不评判我。[真的？]",
        "مرحبا. كي|ف؟ → مرحبا. [كيف؟]",
      })
  void a_sentence_is_found_without_the_space_around_it(String caret, String sentence) {
    Marked at = Marked.of(caret);

    TextSelection found = new TextSpans(at.text()).sentence(at.selection().caret());

    assertThat(Marked.write(at.text(), found)).isEqualTo(sentence);
  }

  @Test
  void a_line_end_ends_a_sentence() {
    String text = "first line\nsecond line";

    assertThat(Marked.write(text, new TextSpans(text).sentence(3)))
        .isEqualTo("[first line]\nsecond line");
    assertThat(Marked.write(text, new TextSpans(text).sentence(14)))
        .isEqualTo("first line\n[second line]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "one [two] three four → 1 → one [two three] four",
        "one [two] three four → 2 → one [two three four]",
        "one [two] three four → 9 → one [two three four]",
        "one [two three] four → -1 → one [two] three four",
        "one [two three] four → -5 → one [two] three four",
        "do [not] 😭 → 1 → do [not 😭]",
        "สวัสดี[ครับ]ผมชอบ → 1 → สวัสดี[ครับผม]ชอบ",
      })
  void the_end_of_a_span_moves_by_words_and_leaves_one(String before, int words, String after) {
    Marked span = Marked.of(before);

    TextSelection resized = new TextSpans(span.text()).resizeEnd(span.selection(), words);

    assertThat(Marked.write(span.text(), resized)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "one two [three] four → 1 → one [two three] four",
        "one two [three] four → 7 → [one two three] four",
        "one [two three] four → -1 → one two [three] four",
        "one [two three] four → -5 → one two [three] four",
      })
  void the_start_of_a_span_moves_by_words_and_leaves_one(String before, int words, String after) {
    Marked span = Marked.of(before);

    TextSelection resized = new TextSpans(span.text()).resizeStart(span.selection(), words);

    assertThat(Marked.write(span.text(), resized)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "ok|👨‍👩‍👧go → NEXT_GRAPHEME → ok👨‍👩‍👧|go",
        "ok👨‍👩‍👧|go → PREVIOUS_GRAPHEME → ok|👨‍👩‍👧go",
        "one| two → NEXT_WORD → one two|",
        "one two| → PREVIOUS_WORD → one |two",
        "one [two] three → PREVIOUS_GRAPHEME → one |two three",
        "one [two] three → NEXT_GRAPHEME → one two| three",
        "one| two → TEXT_END → one two|",
        "one| two → TEXT_START → |one two",
      })
  void the_caret_moves(String before, TextMove move, String after) {
    Marked at = Marked.of(before);

    TextSelection moved = new TextSpans(at.text()).moved(at.selection(), move, false);

    assertThat(Marked.write(at.text(), moved)).isEqualTo(after);
  }

  @Test
  void extending_keeps_the_anchor() {
    TextSpans spans = new TextSpans("one two three");

    TextSelection once = spans.moved(TextSelection.caretAt(4), TextMove.NEXT_WORD, true);
    TextSelection twice = spans.moved(once, TextMove.NEXT_WORD, true);

    assertThat(twice).isEqualTo(new TextSelection(4, 13));
  }

  @Test
  void an_empty_text_has_a_caret_and_nothing_else() {
    TextSpans empty = new TextSpans("");

    assertThat(empty.word(3)).isEqualTo(TextSelection.START);
    assertThat(empty.sentence(0)).isEqualTo(TextSelection.START);
    assertThat(empty.dragWords(0, 5)).isEqualTo(TextSelection.START);
    assertThat(empty.moved(TextSelection.START, TextMove.NEXT_WORD, true))
        .isEqualTo(TextSelection.START);
  }

  @ParameterizedTest
  @EnumSource(Traps.class)
  void no_selection_ever_cuts_a_grapheme(Traps trap) {
    TextSpans spans = new TextSpans(trap.text());
    long seed = trap.text().hashCode();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(trap.text().length() + 1);
      int to = random.nextInt(trap.text().length() + 1);
      TextSelection found = spans.dragWords(from, to);

      assertThat(spans.graphemeBefore(found.start()))
          .as("seed %d, %d to %d", seed, from, to)
          .isEqualTo(found.start());
      assertThat(spans.graphemeBefore(found.end()))
          .as("seed %d, %d to %d", seed, from, to)
          .isEqualTo(found.end());
    }
  }
}
