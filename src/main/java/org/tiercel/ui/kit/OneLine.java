package org.tiercel.ui.kit;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Users' text on one line, in every script. Where it is longer than the line, the line ends behind
/// a word, or behind a grapheme of a word that is itself too long, with an ellipsis.
public final class OneLine extends Region {
  /// Opens as much of a text as the widest line holds.
  private static final int OPENING_LINES = 2;

  private final Text letter = new Text();
  private final PostFlow flow = new PostFlow(letter);
  private final Text ellipsis = new Text("…");
  private final Rectangle clip = new Rectangle();
  private String text = "";
  private String shown = "";

  /// An empty line.
  public OneLine() {
    getStyleClass().addAll("post-text", "post-label", "one-line");
    letter.getStyleClass().add("post-letters");
    letter.setManaged(false);
    ellipsis.setManaged(false);
    ellipsis.fillProperty().bind(letter.fillProperty());
    ellipsis.fontProperty().bind(letter.fontProperty());
    setAccessibleRole(AccessibleRole.TEXT);
    setClip(clip);
    getChildren().addAll(letter, flow.node(), ellipsis);
  }

  /// Shows another text.
  public void setText(String newText) {
    if (!newText.equals(text)) {
      text = newText;
      shown = Opening.of(newText, OPENING_LINES);
      flow.show(shown);
      setAccessibleText(newText);
      requestLayout();
    }
  }

  /// The whole text.
  public String getText() {
    return text;
  }

  /// Whether the line ends in an ellipsis, as it was laid out last.
  boolean isCut() {
    return ellipsis.isVisible();
  }

  /// As much of the text as the line shows.
  String visibleText() {
    return isCut() ? shown.substring(0, flow.firstLine().end()) : shown;
  }

  /// A line of two directions does not end where its last character stands.
  private double leftEnd() {
    return flow.boxes(flow.firstLine()).stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
  }

  private double rightEnd() {
    return flow.boxes(flow.firstLine()).stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + Math.ceil(flow.node().prefWidth(-1)) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + Math.ceil(flow.node().prefHeight(-1)) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = Math.max(0, getWidth() - left - snappedRightInset());
    boolean cut = shown.length() < text.length() || Math.ceil(flow.node().prefWidth(-1)) > width;
    double dots = cut ? Math.ceil(ellipsis.getLayoutBounds().getWidth()) : 0;
    double room = Math.max(1, width - dots);
    boolean leftwards = flow.node().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    flow.fit(room);
    double height = Math.ceil(flow.node().prefHeight(-1));
    double top = snapPositionY(Math.max(snappedTopInset(), (getHeight() - height) / 2));
    flow.node()
        .resizeRelocate(leftwards ? left + dots : left, top, room, flow.node().prefHeight(room));
    flow.node().layout();
    ellipsis.setVisible(cut);
    double bottom = getHeight();
    if (cut && !shown.isEmpty()) {
      bottom = top + flow.lines().getFirst().getMaxY();
      ellipsis.setLayoutX(flow.node().getLayoutX() + (leftwards ? leftEnd() - dots : rightEnd()));
      ellipsis.setLayoutY(top + flow.node().getBaselineOffset());
    }
    clip.setWidth(getWidth());
    clip.setHeight(Math.min(getHeight(), bottom));
  }
}
