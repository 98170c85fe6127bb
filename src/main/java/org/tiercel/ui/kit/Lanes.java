package org.tiercel.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.Span;

/// Gives spans that overlap different lanes, so that their underlines do not cover each other.
final class Lanes {
  private Lanes() {}

  /// The lane of each span, from 0; a span takes the first lane that is free where it stands.
  static List<Integer> of(List<Span> spans) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> spans.get(a).compareTo(spans.get(b)));
    Integer[] lanes = new Integer[spans.size()];
    List<Integer> laneEnds = new ArrayList<>();
    for (int index : order) {
      Span span = spans.get(index);
      int lane = 0;
      while (lane < laneEnds.size() && laneEnds.get(lane) > span.start()) {
        lane++;
      }
      if (lane == laneEnds.size()) {
        laneEnds.add(span.end());
      } else {
        laneEnds.set(lane, span.end());
      }
      lanes[index] = lane;
    }
    return List.of(lanes);
  }
}
