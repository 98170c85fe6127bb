package org.tiercel.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.tiercel.domain.Span;

/// The marks of one text: fills under it, underlines and numbers over it, stripes in its margin.
final class MarkLayer {
  /// Pixels between the bottom of a line and its first underline, and from one to the next.
  private static final double FIRST_LINE = 1.5;

  private static final double NEXT_LINE = 4;
  private static final double NEXT_STRIPE = 6;
  private static final double WIDEST_STRIPE = 4;

  private final Group fills = layer();
  private final Group lines = layer();
  private final Group stripes = layer();
  private List<MarkNodes> marks = List.of();
  private List<Integer> lanes = List.of();

  Group fills() {
    return fills;
  }

  Group lines() {
    return lines;
  }

  Group stripes() {
    return stripes;
  }

  void show(List<Mark> shown) {
    marks = shown.stream().map(MarkNodes::new).toList();
    List<Span> underlined = shown.stream().filter(MarkLayer::isUnderlined).map(Mark::span).toList();
    List<Integer> underlinedLanes = Lanes.of(underlined);
    List<Integer> all = new ArrayList<>();
    int next = 0;
    for (Mark mark : shown) {
      all.add(isUnderlined(mark) ? underlinedLanes.get(next++) : 0);
    }
    lanes = List.copyOf(all);
    fills.getChildren().setAll(marks.stream().map(MarkNodes::fill).toList());
    lines.getChildren().setAll(marks.stream().flatMap(mark -> mark.above().stream()).toList());
    stripes
        .getChildren()
        .setAll(striped().stream().flatMap(mark -> mark.stripes().stream()).toList());
  }

  /// Puts everything where the text is now.
  ///
  /// @param flow the text, laid out
  /// @param spacing pixels between two of its lines; the underlines of one line stay within
  /// @param margin pixels that the stripes have beside the text
  void arrange(PostFlow flow, double spacing, double margin) {
    int most = lanes.stream().mapToInt(Integer::intValue).max().orElse(0);
    double step = most == 0 ? 0 : Math.min(NEXT_LINE, (spacing - FIRST_LINE) / most);
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).arrange(flow, FIRST_LINE + step * lanes.get(i));
    }
    arrangeStripes(margin);
  }

  /// Where marks share a line their stripes stand beside each other, the first leftmost.
  /// Many of them stand closer, so that the text keeps its place.
  private void arrangeStripes(double margin) {
    List<Integer> columns =
        Lanes.of(
            striped().stream()
                .flatMap(mark -> mark.stripes().stream().map(stripe -> mark.linesCovered()))
                .toList());
    int last = columns.stream().mapToInt(Integer::intValue).max().orElse(0);
    double step = Math.min(NEXT_STRIPE, (margin - NEXT_STRIPE) / Math.max(1, last));
    int index = 0;
    for (MarkNodes mark : striped()) {
      for (int i = 0; i < mark.stripes().size(); i++) {
        mark.stripes().get(i).setStrokeWidth(Math.clamp(step - 1.5, 1.5, WIDEST_STRIPE));
        mark.arrangeStripe(i, columns.get(index++) * step);
      }
    }
  }

  /// The marks at a point, the uppermost last.
  List<Mark> at(double x, double y) {
    return marks.stream().filter(mark -> mark.covers(x, y)).map(MarkNodes::mark).toList();
  }

  private List<MarkNodes> striped() {
    return marks.stream().filter(nodes -> isUnderlined(nodes.mark())).toList();
  }

  private static boolean isUnderlined(Mark mark) {
    return mark.kind() != Mark.Kind.SEARCH;
  }

  private static Group layer() {
    Group layer = new Group();
    layer.setManaged(false);
    layer.setMouseTransparent(true);
    return layer;
  }
}
