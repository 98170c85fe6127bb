package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.Span;

class LanesTest {
  @Test
  void spans_apart_share_a_lane() {
    assertThat(Lanes.of(List.of(new Span(0, 5), new Span(5, 9)))).containsExactly(0, 0);
  }

  @Test
  void spans_that_overlap_have_different_lanes_and_free_lanes_are_used_again() {
    List<Span> spans =
        List.of(new Span(4, 12), new Span(0, 6), new Span(5, 8), new Span(8, 20), new Span(0, 6));

    List<Integer> lanes = Lanes.of(spans);

    assertThat(lanes).containsExactly(2, 0, 3, 0, 1);
    for (int i = 0; i < spans.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(spans.get(i).overlaps(spans.get(j)) && lanes.get(i).equals(lanes.get(j)))
            .isFalse();
      }
    }
  }
}
