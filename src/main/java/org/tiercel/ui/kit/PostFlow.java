package org.tiercel.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.tiercel.domain.Span;
import org.tiercel.figure.font.FontRun;
import org.tiercel.figure.font.FontRuns;

/// A text laid out in pieces, and where its characters are. Offsets are those of the text; the flow
/// holds one more character at each joint. Geometry is in the flow's coordinates and holds until
/// the next layout.
final class PostFlow {
  /// A grapheme is at most this wide, in font sizes; wider ones are rare and overhang.
  private static final double WIDEST_GRAPHEME = 1.6;

  private final TextFlow flow = new TextFlow();
  private final Text letter;
  private final PieceFonts fonts;
  private String text = "";
  private List<FontRun> fontRuns = List.of();
  private int[] joints = {};
  private int longest = Integer.MAX_VALUE;
  private int longestShaped;

  /// Makes an empty flow.
  ///
  /// @param letter a node whose font and fill the text takes over
  PostFlow(Text letter) {
    this.letter = letter;
    this.fonts = new PieceFonts(letter);
    flow.getStyleClass().add("post-flow");
  }

  TextFlow node() {
    return flow;
  }

  String text() {
    return text;
  }

  void show(String newText) {
    text = newText;
    fontRuns = FontRuns.of(newText);
    Bidi direction = new Bidi(newText, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    flow.setNodeOrientation(
        direction.baseIsLeftToRight()
            ? NodeOrientation.LEFT_TO_RIGHT
            : NodeOrientation.RIGHT_TO_LEFT);
    cut();
  }

  /// Cuts the text anew if a stretch that cannot be wrapped might be wider than a line.
  ///
  /// @param width of a line, in pixels
  void fit(double width) {
    int fitting = Math.max(1, (int) (width / (WIDEST_GRAPHEME * letter.getFont().getSize())));
    if (Math.min(fitting, longestShaped) != Math.min(longest, longestShaped)) {
      longest = fitting;
      cut();
    }
  }

  private void cut() {
    LineSegments cut = new LineSegments(text, longest);
    longestShaped = cut.longestShaped();
    List<Integer> jointOffsets = new ArrayList<>();
    int used = 0;
    int run = 0;
    for (LineSegments.Segment segment : cut.segments()) {
      int at = segment.start();
      while (at < segment.end()) {
        while (fontRuns.get(run).end() <= at) {
          run++;
        }
        int end = Math.min(segment.end(), fontRuns.get(run).end());
        piece(used++).show(text.substring(at, end), fonts.of(fontRuns.get(run).typeface()));
        at = end;
      }
      if (segment.joint()) {
        piece(used++).show(" ", fonts.joint());
        jointOffsets.add(segment.end());
      }
    }
    List<Node> pieces = flow.getChildren();
    pieces.subList(used, pieces.size()).clear();
    joints = jointOffsets.stream().mapToInt(Integer::intValue).toArray();
  }

  private Piece piece(int index) {
    List<Node> pieces = flow.getChildren();
    if (index == pieces.size()) {
      pieces.add(new Piece(letter));
    }
    return (Piece) pieces.get(index);
  }

  /// The boxes of a span, one for each stretch of a line that it fills.
  List<Rectangle2D> boxes(Span span) {
    int end = Math.min(span.end(), text.length());
    if (span.start() >= end) {
      return List.of();
    }
    List<Rectangle2D> boxes = new ArrayList<>();
    LayoutInfo layout = flow.getLayoutInfo();
    for (TextLineInfo line : layout.getTextLines(false)) {
      int from = Math.max(span.start(), inText(line.start()));
      int to = Math.min(end, withoutSpaces(from, inText(line.end())));
      if (from < to) {
        boxes.addAll(layout.getSelectionGeometry(inFlow(from), inFlow(to - 1) + 1, false));
      }
    }
    return Boxes.joined(boxes.stream().map(this::visible).toList());
  }

  /// Where a line ends to the eye.
  private int withoutSpaces(int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// The boxes of the lines, without the space between them.
  List<Rectangle2D> lines() {
    return flow.getLayoutInfo().getTextLines(false).stream().map(line -> line.bounds()).toList();
  }

  /// The part of the text that the first line shows, without the spaces at its end; not of an empty
  /// text.
  Span firstLine() {
    int end = inText(flow.getLayoutInfo().getTextLines(false).getFirst().end());
    return new Span(0, Math.max(1, withoutSpaces(0, end)));
  }

  /// The caret before the character at an offset.
  Rectangle2D caret(int offset) {
    boolean behindLast = offset >= text.length() && !text.isEmpty();
    boolean afterNewline = behindLast && text.endsWith("\n");
    int character = behindLast && !afterNewline ? text.length() - 1 : offset;
    return caretAt(inFlow(character), !behindLast || afterNewline);
  }

  /// The caret behind the last character of a span.
  Rectangle2D caretBehind(Span span) {
    return caretAt(inFlow(Math.min(span.end(), text.length()) - 1), false);
  }

  private Rectangle2D caretAt(int flowOffset, boolean leading) {
    return visible(flow.getLayoutInfo().caretInfoAt(flowOffset, leading).getSegmentAt(0));
  }

  /// Where a box of the layout is seen: in a right-to-left flow the layout counts from the right.
  private Rectangle2D visible(Rectangle2D box) {
    return flow.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
        ? new Rectangle2D(
            flow.getWidth() - box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight())
        : box;
  }

  /// The offset nearest to a point.
  int offsetAt(double x, double y) {
    return inText(flow.getHitInfo(new Point2D(x, y)).getInsertionIndex());
  }

  private int inFlow(int offset) {
    int at = Arrays.binarySearch(joints, offset);
    int before = at >= 0 ? at + 1 : -at - 1;
    return offset + before;
  }

  private int inText(int flowOffset) {
    int offset = flowOffset;
    for (int i = 0; i < joints.length && joints[i] + i < flowOffset; i++) {
      offset = flowOffset - i - 1;
    }
    return Math.clamp(offset, 0, text.length());
  }
}
