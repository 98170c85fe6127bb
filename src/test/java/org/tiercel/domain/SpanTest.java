package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "3, 3", "4, 3", "-1, 2"})
  void nothing_is_no_span(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no span: " + start + "–" + end);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 4, 8, 0",
    "0, 5, 4, 8, 1",
    "0, 8, 2, 4, 2",
    "2, 4, 0, 8, 2",
    "0, 2, 5, 7, 0",
    "1, 3, 1, 3, 2"
  })
  void what_two_spans_share_is_counted(int aStart, int aEnd, int bStart, int bEnd, int shared) {
    Span a = new Span(aStart, aEnd);
    Span b = new Span(bStart, bEnd);
    assertThat(a.overlap(b)).isEqualTo(shared).isEqualTo(b.overlap(a));
    assertThat(a.overlaps(b)).isEqualTo(shared > 0).isEqualTo(b.overlaps(a));
  }

  @ParameterizedTest
  @CsvSource({
    "'hello', 1, 3, el, 1, 3",
    "'a😂bc', 2, 4, bc, 3, 5",
    "'a😂bc', 1, 2, 😂, 1, 3",
    "'😂😂', 0, 2, 😂😂, 0, 4",
    "'e\u0301x', 2, 3, x, 2, 3"
  })
  void code_points_of_files_and_units_inside_are_the_same_place(
      String text, int from, int to, String passage, int start, int end) {
    Span span = Span.ofCodePoints(text, from, to);
    assertThat(span).isEqualTo(new Span(start, end));
    assertThat(span.of(text)).isEqualTo(passage);
    assertThat(span.codePointStart(text)).isEqualTo(from);
    assertThat(span.codePointEnd(text)).isEqualTo(to);
  }

  @Test
  void code_points_beyond_the_text_are_refused() {
    assertThatThrownBy(() -> Span.ofCodePoints("a😂", 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_whole_of_a_text_is_all_its_units() {
    assertThat(Span.whole("a😂")).isEqualTo(new Span(0, 3));
    assertThat(new Span(2, 5).length()).isEqualTo(3);
  }

  @Test
  void spans_stand_in_the_order_of_the_text_the_shorter_first() {
    assertThat(Stream.of(new Span(2, 4), new Span(0, 9), new Span(2, 3), new Span(0, 1)).sorted())
        .containsExactly(new Span(0, 1), new Span(0, 9), new Span(2, 3), new Span(2, 4));
  }
}
