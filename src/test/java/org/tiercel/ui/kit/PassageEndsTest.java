package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.domain.Span;

class PassageEndsTest {
  private static final String TEXT = "It helps (a lot), most days.";
  private final PassageEnds ends = new PassageEnds(new TextSpans(TEXT));

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private String withEnd(String passage, int offset) {
    return ends.withEnd(span(TEXT, passage), offset, false).of(TEXT);
  }

  private String withStart(String passage, int offset) {
    return ends.withStart(span(TEXT, passage), offset, false).of(TEXT);
  }

  @Test
  void an_end_goes_to_the_nearest_edge_of_a_word() {
    assertThat(withEnd("It helps", TEXT.indexOf("ost"))).isEqualTo("It helps (a lot),");
    assertThat(withEnd("It helps", TEXT.indexOf("days") + 3))
        .isEqualTo("It helps (a lot), most days");
    assertThat(withStart("most days", TEXT.indexOf("ot)"))).isEqualTo("lot), most days");
  }

  @Test
  void signs_that_stand_against_a_word_can_be_taken_or_left() {
    assertThat(withEnd("most", TEXT.length())).isEqualTo("most days.");
    assertThat(withEnd("most", TEXT.length() - 1)).isEqualTo("most days");
    assertThat(withStart("lot", TEXT.indexOf('('))).isEqualTo("(a lot");
    assertThat(withStart("lot", TEXT.indexOf("a lot"))).isEqualTo("a lot");
  }

  @Test
  void a_passage_keeps_a_word_however_far_its_end_is_dragged() {
    assertThat(withEnd("helps (a lot)", 0)).isEqualTo("helps");
    assertThat(withStart("It helps", TEXT.length())).isEqualTo("helps");
  }

  @Test
  void with_graphemes_it_keeps_one_grapheme() {
    assertThat(ends.withEnd(span(TEXT, "helps"), 0, true).of(TEXT)).isEqualTo("h");
    assertThat(ends.withStart(span(TEXT, "helps"), TEXT.length(), true).of(TEXT)).isEqualTo("s");
    assertThat(ends.withEnd(span(TEXT, "helps"), 5, true).of(TEXT)).isEqualTo("he");
  }

  @Test
  void an_end_steps_over_a_family_of_emoji_at_once() {
    String text = "we 👩‍👩‍👧 talk";
    PassageEnds family = new PassageEnds(new TextSpans(text));
    Span we = span(text, "we ");

    Span longer = family.stepEnd(we, 1);

    assertThat(longer.of(text)).isEqualTo("we 👩‍👩‍👧");
    assertThat(family.stepEnd(longer, -1)).isEqualTo(we);
    assertThat(family.stepStart(span(text, " talk"), 1).of(text)).isEqualTo("👩‍👩‍👧 talk");
    assertThat(family.stepStart(span(text, "👩‍👩‍👧 talk"), -1).of(text)).isEqualTo(" talk");
  }

  @Test
  void a_step_never_empties_a_passage_nor_leaves_the_text() {
    Span it = new Span(0, 1);

    assertThat(ends.stepEnd(it, -1)).isEqualTo(it);
    assertThat(ends.stepStart(it, -1)).isEqualTo(it);
    assertThat(ends.stepStart(it, 1)).isEqualTo(it);
    assertThat(ends.stepEnd(Span.whole(TEXT), 1)).isEqualTo(Span.whole(TEXT));
  }

  @Test
  void an_arabic_passage_ends_with_its_words() {
    String text = "أتحدث معه كل ليلة.";
    PassageEnds arabic = new PassageEnds(new TextSpans(text));

    assertThat(arabic.withEnd(span(text, "أتحدث"), text.indexOf("كل") + 2, false).of(text))
        .isEqualTo("أتحدث معه كل");
  }

  @Test
  void a_passage_of_signs_alone_ends_at_graphemes() {
    PassageEnds signs = new PassageEnds(new TextSpans("?! …"));

    assertThat(signs.withEnd(new Span(0, 2), 4, false)).isEqualTo(new Span(0, 1));
    assertThat(signs.withStart(new Span(0, 2), 0, false)).isEqualTo(new Span(1, 2));
  }

  @Test
  void a_passage_is_whole_when_only_white_space_is_left_out() {
    PassageEnds padded = new PassageEnds(new TextSpans("\n all of it \n"));

    assertThat(padded.isWhole(new Span(2, 11))).isTrue();
    assertThat(padded.isWhole(new Span(2, 10))).isFalse();
    assertThat(padded.isWhole(new Span(3, 13))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Traps.class)
  void wherever_it_is_dragged_a_passage_holds_whole_graphemes(Traps trap) {
    String text = trap.text();
    TextSpans spans = new TextSpans(text);
    PassageEnds anywhere = new PassageEnds(spans);
    long seed = text.hashCode();
    Random random = new Random(seed);
    Span passage = new Span(0, spans.graphemeAfter(1));
    for (int i = 0; i < 200; i++) {
      int offset = random.nextInt(text.length() + 1);
      passage =
          random.nextBoolean()
              ? anywhere.withEnd(passage, offset, random.nextBoolean())
              : anywhere.withStart(passage, offset, random.nextBoolean());

      assertThat(spans.graphemeBefore(passage.start()))
          .as("start, seed %d, step %d", seed, i)
          .isEqualTo(passage.start());
      assertThat(spans.graphemeAfter(passage.end()))
          .as("end, seed %d, step %d", seed, i)
          .isEqualTo(passage.end());
    }
  }
}
