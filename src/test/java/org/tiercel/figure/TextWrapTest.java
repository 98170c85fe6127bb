package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextWrapTest {
  private static final TextStyle STYLE = new TextStyle(10, Weight.REGULAR);

  /// Every UTF-16 code unit is one wide.
  private final TextWrap wrap = new TextWrap((text, style) -> text.length());

  @Test
  void lines_break_between_words() {
    assertThat(wrap.lines("one two  three four", STYLE, 9))
        .containsExactly("one two", "three", "four");
  }

  @Test
  void a_word_wider_than_a_line_is_cut() {
    assertThat(wrap.lines("an incomprehensible word", STYLE, 8))
        .containsExactly("an", "incompre", "hensible", "word");
  }

  @Test
  void a_grapheme_is_never_cut_even_if_it_is_wider_than_a_line() {
    assertThat(wrap.lines("👩‍👩‍👧👩‍👩‍👧", STYLE, 3)).containsExactly("👩‍👩‍👧", "👩‍👩‍👧");
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis() {
    assertThat(wrap.lines("one two three four", STYLE, 9, 2))
        .containsExactly("one two", "three fo…");
    assertThat(wrap.lines("one two three", STYLE, 9, 2)).containsExactly("one two", "three");
  }

  @Test
  void a_blank_text_has_no_lines() {
    assertThat(wrap.lines("  ", STYLE, 9)).isEmpty();
  }
}
