package org.tiercel.ui.suggest;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What a new run would send: how much, where to, at what cost, and in which words; and the button
/// that sends it.
final class SendPane extends VBox {
  private final NewRunViewModel model;
  private final SuggestDialogs dialogs;
  private final VBox said = new VBox();
  private final Button start = new Button("", Icon.SUGGEST.node());

  SendPane(NewRunViewModel model, SuggestDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("suggest-send");
    said.getStyleClass().add("suggest-said");
    start.getStyleClass().add("accent");
    start.setOnAction(event -> model.start());
    getChildren()
        .addAll(
            PostText.label(Messages.text("suggest.send"), "strong", "suggest-heading"),
            said,
            start);
    model.outlookProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    getChildren().removeIf(node -> node.getStyleClass().contains("suggest-words"));
    showStart(start, model.outlookProperty().get(), model.readOnly());
    switch (model.outlookProperty().get()) {
      case Outlook.Looking() ->
          said.getChildren().setAll(PostText.label(Messages.text("suggest.looking"), "muted"));
      case Outlook.Unready(String sentence) -> said.getChildren().setAll(PostText.label(sentence));
      case Outlook.Ready(
              PlannedRun planned,
              RunPreview preview,
              Optional<String> obstacle,
              var _) -> {
        show(preview);
        obstacle.ifPresent(
            sentence -> said.getChildren().add(PostText.label(sentence, "suggest-obstacle")));
      }
    }
  }

  /// Shows on the button that sends whether and what it would send.
  static void showStart(Button start, Outlook outlook, boolean readOnly) {
    if (outlook instanceof Outlook.Ready ready) {
      start.setDisable(ready.obstacle().isPresent() || readOnly);
      start.setText(Messages.text(startKey(ready), ready.preview().requests()));
    } else {
      start.setDisable(true);
      start.setText(Messages.text("suggest.start"));
    }
  }

  private static String startKey(Outlook.Ready ready) {
    if (ready.preview().answered() > 0) {
      return "suggest.start.on";
    }
    if (ready.preview().requests() == 0) {
      return "suggest.start";
    }
    return switch (ready.planned().way()) {
      case NOW -> "suggest.start.requests";
      case BATCH -> "suggest.start.batch";
    };
  }

  private void show(RunPreview preview) {
    String host = preview.server().host();
    said.getChildren()
        .setAll(
            PostText.label(
                Messages.text(
                    preview.server().thisComputer() ? "suggest.send.here" : "suggest.send.away",
                    host),
                preview.server().thisComputer() ? "muted" : "strong"),
            PostText.label(posts(preview)),
            PostText.label(
                Messages.text(
                    "suggest.send.tokens", preview.promptTokens(), preview.completionTokens())),
            PostText.label(cost(preview)));
    if (!preview.server().free()) {
      Hyperlink prices = new Hyperlink(Messages.text("suggest.prices.edit"));
      prices.setOnAction(event -> dialogs.editPrices());
      said.getChildren().add(prices);
    }
    getChildren().add(words("suggest.send.prompt", preview.system(), "suggest-prompt"));
    VBox messages = new VBox();
    messages.getStyleClass().addAll("suggest-words", "suggest-messages");
    messages.getChildren().add(PostText.label(Messages.text("suggest.send.messages"), "strong"));
    preview
        .messages()
        .forEach(
            message -> {
              VBox card = new VBox(PostText.label(message));
              card.getStyleClass().add("suggest-card");
              messages.getChildren().add(card);
            });
    getChildren().add(messages);
  }

  private static String posts(RunPreview preview) {
    StringBuilder text = new StringBuilder(Messages.text("suggest.send.posts", preview.posts()));
    if (preview.answered() > 0) {
      text.append(' ').append(Messages.text("suggest.send.answered", preview.answered()));
    }
    if (preview.fromStore() > 0) {
      text.append(' ').append(Messages.text("suggest.send.stored", preview.fromStore()));
    }
    return text.append(' ')
        .append(Messages.text("suggest.send.requests", preview.requests()))
        .toString();
  }

  private static String cost(RunPreview preview) {
    if (preview.server().free()) {
      return Messages.text("suggest.send.free");
    }
    return preview.cost().isEmpty()
        ? Messages.text("suggest.send.unpriced", preview.server().model())
        : Messages.text(
            "suggest.send.cost",
            RunWords.dollars(preview.cost()),
            RunWords.dollars(preview.mostCost()),
            preview.pricesOf().map(Object::toString).orElse(""));
  }

  /// A long text under a heading, in a box that scrolls.
  static Node words(String heading, String text, String styleClass) {
    VBox inside = new VBox(PostText.label(text));
    inside.getStyleClass().add("suggest-long");
    ScrollPane scroll = NewRunPane.scroll(inside, styleClass);
    scroll.setFocusTraversable(true);
    VBox box = new VBox(PostText.label(Messages.text(heading), "strong"), scroll);
    box.getStyleClass().add("suggest-words");
    return box;
  }
}
