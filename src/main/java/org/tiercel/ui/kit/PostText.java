package org.tiercel.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// The one node that shows users' text: it wraps every script, draws marks, and has a caret and a
/// selection where it is selectable. Offsets are UTF-16 code units of the text. As a small label it
/// stands wherever a wrapping label would.
///
/// Style it by its style classes: `post-text`, and `post-letters` below it for font and fill.
public final class PostText extends Region {
  /// Room for the stripes, in font sizes.
  private static final double MARGIN = 1.8;

  /// No line is cut narrower than this, in font sizes: the widest emoji has to fit in.
  private static final double NARROWEST = 5;

  private final Text letter = new Text();
  private final PostFlow flow = new PostFlow(letter);
  private final MarkLayer marks = new MarkLayer();
  private final CaretLayer caret = new CaretLayer();
  private final Grips grips = new Grips(this);
  private final Rectangle clip = new Rectangle();
  private final ReadOnlyObjectWrapper<TextSelection> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", TextSelection.START);
  private final ReadOnlyObjectWrapper<List<Mark>> pointedMarks =
      new ReadOnlyObjectWrapper<>(this, "pointedMarks", List.of());
  private final BooleanProperty marginShown = new SimpleBooleanProperty(this, "marginShown");
  private Consumer<List<Mark>> onMarksClicked = clicked -> {};
  private List<Mark> shownMarks = List.of();
  private String text = "";
  private @Nullable TextSpans spans;
  private boolean selectable;
  private int maxLines = Integer.MAX_VALUE;

  /// An empty text.
  public PostText() {
    getStyleClass().add("post-text");
    letter.getStyleClass().add("post-letters");
    letter.setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren()
        .addAll(
            letter,
            caret.selected(),
            marks.fills(),
            flow.node(),
            marks.lines(),
            marks.stripes(),
            caret.caret(),
            grips.layer());
    caret.caret().visibleProperty().bind(focusedProperty());
    selection.addListener(observed -> arrangeCaretIfLaidOut());
    marginShown.addListener(observed -> requestLayout());
    new PostMouse(this);
  }

  /// A text that stands as a wrapping label.
  ///
  /// @param text what it says
  /// @param styleClasses further style classes
  public static PostText label(String text, String... styleClasses) {
    PostText label = new PostText();
    label.getStyleClass().add("post-label");
    label.getStyleClass().addAll(styleClasses);
    label.setText(text);
    label.setMaxHeight(USE_PREF_SIZE);
    return label;
  }

  /// Shows another text, without marks, the caret at its start.
  public void setText(String newText) {
    text = newText;
    spans = null;
    setMarks(List.of());
    selection.set(TextSelection.START);
    setAccessibleText(text);
    showText();
  }

  private void showText() {
    flow.show(isCut() ? Opening.of(text, maxLines) : text);
    requestLayout();
  }

  private boolean isCut() {
    return maxLines != Integer.MAX_VALUE;
  }

  /// The text shown.
  public String getText() {
    return text;
  }

  /// Draws these marks in place of those before; later ones lie over earlier ones. The text is not
  /// laid out again.
  public void setMarks(List<Mark> newMarks) {
    if (!newMarks.equals(shownMarks)) {
      shownMarks = List.copyOf(newMarks);
      marks.show(shownMarks);
      grips.show(shownMarks);
      requestLayout();
    }
  }

  /// Draws one of the marks as if it stood elsewhere.
  void redraw(Mark mark, Span span) {
    marks.show(
        shownMarks.stream().map(shown -> shown.equals(mark) ? mark.at(span) : shown).toList());
    requestLayout();
  }

  /// The marks drawn.
  public List<Mark> getMarks() {
    return shownMarks;
  }

  /// Whether marks also have stripes left of the text. The text makes room for them.
  public BooleanProperty marginShownProperty() {
    return marginShown;
  }

  /// Makes the text take the focus, a caret and a selection, or stop doing so.
  public void setSelectable(boolean newSelectable) {
    selectable = newSelectable;
    setFocusTraversable(newSelectable);
    setCursor(newSelectable ? Cursor.TEXT : null);
  }

  /// Whether the text has a caret and a selection.
  public boolean isSelectable() {
    return selectable;
  }

  /// Shows at most this many lines, runs paragraphs together, and hides the rest.
  public void setMaxLines(int lines) {
    maxLines = lines;
    setClip(isCut() ? clip : null);
    showText();
  }

  /// Graphemes, words and sentences of the text.
  public TextSpans spans() {
    TextSpans known = spans;
    if (known == null || !known.text().equals(getText())) {
      known = new TextSpans(getText());
      spans = known;
    }
    return known;
  }

  /// The caret and the selection.
  public ReadOnlyObjectProperty<TextSelection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// The caret and the selection.
  public TextSelection getSelection() {
    return selection.get();
  }

  /// Selects, or moves the caret. Offsets inside a grapheme go to its edge.
  public void select(TextSelection newSelection) {
    boolean forwards = newSelection.anchor() <= newSelection.caret();
    int start = spans().graphemeBefore(newSelection.start());
    int end = newSelection.isEmpty() ? start : spans().graphemeAfter(newSelection.end());
    selection.set(forwards ? new TextSelection(start, end) : new TextSelection(end, start));
  }

  /// Moves the caret by grapheme or word.
  ///
  /// @param move where to
  /// @param extend whether the anchor stays
  public void move(TextMove move, boolean extend) {
    select(spans().moved(getSelection(), move, extend));
  }

  /// Moves the caret by visual lines, keeping its column.
  ///
  /// @param lines how many lines down, or up if negative
  /// @param extend whether the anchor stays
  public void moveLines(int lines, boolean extend) {
    Rectangle2D from = flow.caret(getSelection().caret());
    List<Rectangle2D> all = flow.lines();
    int line = 0;
    while (line < all.size() - 1 && all.get(line).getMaxY() < from.getMaxY() - 1) {
      line++;
    }
    Rectangle2D to = all.get(Math.clamp(line + lines, 0, all.size() - 1));
    int offset = flow.offsetAt(from.getMinX(), to.getMinY() + to.getHeight() / 2);
    select(new TextSelection(extend ? getSelection().anchor() : offset, offset));
  }

  /// Where the caret is, in this node's coordinates; for scrolling it into view.
  public Bounds caretBounds() {
    Rectangle2D at = flow.caret(getSelection().caret());
    return new BoundingBox(
        at.getMinX() + flow.node().getLayoutX(),
        at.getMinY() + flow.node().getLayoutY(),
        at.getWidth(),
        at.getHeight());
  }

  /// The middle of the edge of a span, in this node's coordinates.
  Point2D edgeOf(Span span, boolean start) {
    Rectangle2D edge = start ? flow.caret(span.start()) : flow.caretBehind(span);
    return flow.node().localToParent(edge.getMinX(), (edge.getMinY() + edge.getMaxY()) / 2);
  }

  /// The offset nearest to a point in this node's coordinates.
  public int offsetAt(Point2D point) {
    Point2D inFlow = flow.node().parentToLocal(point);
    return spans().graphemeBefore(flow.offsetAt(inFlow.getX(), inFlow.getY()));
  }

  /// The marks at a point in this node's coordinates, the uppermost last.
  public List<Mark> marksAt(Point2D point) {
    Point2D inFlow = flow.node().parentToLocal(point);
    return marks.at(inFlow.getX(), inFlow.getY());
  }

  /// The marks under the mouse.
  public ReadOnlyObjectProperty<List<Mark>> pointedMarksProperty() {
    return pointedMarks.getReadOnlyProperty();
  }

  /// Says what happens when marks are clicked.
  public void setOnMarksClicked(Consumer<List<Mark>> handler) {
    onMarksClicked = handler;
  }

  /// Gives the active excerpt grips at its ends, and says what happens when one has been dragged.
  ///
  /// @param handler receives the excerpt's mark and the span wanted, which is not empty; the mark
  ///     stays as it was until other marks are set
  public void setOnMarkResized(BiConsumer<Mark, Span> handler) {
    grips.offer(handler);
  }

  void pointAt(@Nullable Point2D point) {
    List<Mark> pointed = point == null ? List.of() : marksAt(point);
    if (!pointed.equals(pointedMarks.get())) {
      pointedMarks.set(pointed);
    }
  }

  void clickAt(Point2D point) {
    List<Mark> clicked = marksAt(point);
    if (!clicked.isEmpty()) {
      onMarksClicked.accept(clicked);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.min(sides() + NARROWEST * fontSize(), computePrefWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + Math.ceil(flow.node().prefWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = flow.node().prefHeight(width < 0 ? -1 : fitted(width));
    // The underlines of the last line need the room that other lines have between them.
    double below = flow.node().getLineSpacing();
    return snappedTopInset() + Math.min(height, tallest()) + below + snappedBottomInset();
  }

  private double tallest() {
    if (!isCut()) {
      return Double.MAX_VALUE;
    }
    double line = flow.node().prefHeight(-1);
    return maxLines * line + (maxLines - 1) * flow.node().getLineSpacing();
  }

  @Override
  protected void layoutChildren() {
    double width = fitted(getWidth());
    double left = snappedLeftInset() + margin();
    flow.node().resizeRelocate(left, snappedTopInset(), width, flow.node().prefHeight(width));
    flow.node().layout();
    for (var layer :
        List.of(marks.fills(), marks.lines(), caret.selected(), caret.caret(), grips.layer())) {
      layer.setLayoutX(left);
      layer.setLayoutY(snappedTopInset());
    }
    marks.stripes().setLayoutX(snappedLeftInset() + 2);
    marks.stripes().setLayoutY(snappedTopInset());
    marks.stripes().setVisible(marginShown.get());
    marks.arrange(flow, flow.node().getLineSpacing(), margin());
    grips.arrange(flow);
    arrangeCaret();
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
  }

  private void arrangeCaret() {
    caret.arrange(flow, getSelection());
  }

  private void arrangeCaretIfLaidOut() {
    if (!isNeedsLayout()) {
      arrangeCaret();
    }
  }

  private double fitted(double width) {
    double narrowest = NARROWEST * fontSize();
    double forText = width - sides();
    if (forText < narrowest) {
      forText = Math.max(forText, Math.min(narrowest, Math.ceil(flow.node().prefWidth(-1))));
    }
    flow.fit(forText);
    return forText;
  }

  private double sides() {
    return snappedLeftInset() + margin() + snappedRightInset();
  }

  private double margin() {
    return marginShown.get() ? Math.ceil(MARGIN * fontSize()) : 0;
  }

  private double fontSize() {
    return letter.getFont().getSize();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case CARET_OFFSET -> getSelection().caret();
      case SELECTION_START -> getSelection().start();
      case SELECTION_END -> getSelection().end();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
