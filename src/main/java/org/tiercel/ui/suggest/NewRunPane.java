package org.tiercel.ui.suggest;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A new run of a language model: its settings in the middle, and beside them what would be sent;
/// in a narrow window below them, and in one line at the foot.
final class NewRunPane extends BorderPane {
  /// A run is looked at anew when typing pauses.
  private static final Duration TYPING = Duration.millis(300);

  private static final double BESIDE_WIDTH = 800;

  private final NewRunViewModel model;
  private final VBox settings = new VBox();
  private final VBox below = new VBox();
  private final ScrollPane middle;
  private final ScrollPane side;
  private final SendPane sending;
  private final SendBar bar;
  private final PauseTransition pause = new PauseTransition(TYPING);

  /// @param head what stands above the settings
  /// @param dialogs edits profiles and prices
  NewRunPane(NewRunViewModel model, VBox head, SuggestDialogs dialogs) {
    this.model = model;
    this.sending = new SendPane(model, dialogs);
    this.bar = new SendBar(model);
    getStyleClass().add("suggest-new");
    settings.getStyleClass().add("suggest-form");
    settings
        .getChildren()
        .addAll(head, new WhomToAsk(model, dialogs), new WhatAbout(model), new HowToAsk(model));
    middle = scroll(below, "suggest-middle");
    side = scroll(new VBox(), "suggest-side");
    setCenter(middle);
    widthProperty().addListener((observed, before, now) -> fit(now.doubleValue()));
    fit(BESIDE_WIDTH);
    pause.setOnFinished(event -> model.look());
    InvalidationListener changed = observed -> pause.playFromStart();
    for (Observable setting : model.settings()) {
      setting.addListener(changed);
    }
  }

  /// Looks again at what would be sent, and for servers on this computer.
  void refresh() {
    pause.stop();
    model.findServers();
    model.look();
  }

  private void fit(double width) {
    boolean beside = width >= BESIDE_WIDTH;
    if (beside == (getRight() != null)) {
      return;
    }
    if (beside) {
      below.getChildren().setAll(settings);
      side.setContent(sending);
      setRight(side);
      setBottom(null);
    } else {
      setRight(null);
      side.setContent(null);
      below.getChildren().setAll(settings, sending);
      setBottom(bar);
    }
  }

  static ScrollPane scroll(VBox content, String styleClass) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("suggest-scroll", styleClass);
    return scroll;
  }
}
