package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineSegmentsTest {
  @ParameterizedTest
  @EnumSource(Traps.class)
  void segments_cover_the_text_without_gaps(Traps trap) {
    LineSegments cut = new LineSegments(trap.text(), 8);

    assertThat(
            cut.segments().stream()
                .map(segment -> trap.text().substring(segment.start(), segment.end()))
                .collect(Collectors.joining()))
        .isEqualTo(trap.text());
  }

  @ParameterizedTest
  @CsvSource({
    "hello big world, 4, hello |big |world",
    "مرحبا كيف, 9, مرحبا |كيف",
    "ههههههه, 3, ههه^ههه^ه",
    "ok😭😭 go, 9, ok^😭^😭 |go",
    "so😭!, 9, so^😭!",
  })
  void text_is_cut_at_line_ends_and_where_shaped_stretches_are_too_long(
      String text, int longest, String written) {
    String cut =
        new LineSegments(text, longest)
            .segments().stream()
                .map(
                    segment ->
                        text.substring(segment.start(), segment.end())
                            + (segment.joint() ? "^" : "|"))
                .collect(Collectors.joining());

    assertThat(cut.substring(0, cut.length() - 1)).isEqualTo(written);
  }
}
