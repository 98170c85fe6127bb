package org.tiercel.ui.agree;

import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// What a line is about; pressing it looks into it, and pressing it again leaves it chosen.
final class LineButton extends ToggleButton {
  private final Region content;
  private final Runnable choose;

  /// @param content what it shows
  LineButton(Region content, Runnable choose) {
    super("", content);
    this.content = content;
    this.choose = choose;
    getStyleClass().setAll("agree-button");
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public void fire() {
    choose.run();
  }

  /// Its words wrap: how high it is depends on how wide it may be.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double inner = room - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
