package org.tiercel.ui.code;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Chip;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The card of an excerpt: its number, its words, and what is said of it.
final class CardBox extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("at-hand");
  private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
  private static final int QUOTE_LINES = 3;

  CardBox(CardLine line, PaneActs acts) {
    getStyleClass().add("excerpt-card");
    pseudoClassStateChanged(ACTIVE, line.active());
    pseudoClassStateChanged(PROPOSED, line.card().subject() instanceof Subject.Proposed);
    getChildren().add(top(line, acts));
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("excerpt-chips");
    line.answers().forEach(answer -> addChips(chips, answer, acts));
    line.offered().forEach(label -> chips.getChildren().add(Chip.suggestion(label, label)));
    if (!chips.getChildren().isEmpty()) {
      getChildren().add(chips);
    }
    if (!line.memo().isEmpty()) {
      PostText memo = PostText.label(Messages.text("code.memo.noted", line.memo()), "muted");
      memo.setMaxLines(QUOTE_LINES);
      getChildren().add(memo);
    }
    setOnMouseClicked(event -> acts.focus(line.card().subject()));
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setAccessibleText(spoken(line));
  }

  private static HBox top(CardLine line, PaneActs acts) {
    HBox top = new HBox();
    top.getStyleClass().add("excerpt-top");
    if (line.card().number().isPresent()) {
      Label number = new Label(Integer.toString(line.card().number().getAsInt()));
      number.getStyleClass().add("excerpt-number");
      number.setMinWidth(USE_PREF_SIZE);
      top.getChildren().add(number);
    }
    PostText quote = PostText.label(quote(line));
    quote.setMaxLines(QUOTE_LINES);
    HBox.setHgrow(quote, Priority.ALWAYS);
    top.getChildren().add(quote);
    if (line.active() && line.card().subject() instanceof Subject.Own(long id)) {
      Button remove = new Button("", Icon.REJECT.node());
      remove.getStyleClass().addAll("flat", "small-button");
      remove.setAccessibleText(Messages.text("code.excerpt.remove"));
      remove.setOnAction(event -> acts.remove(id));
      top.getChildren().addAll(MemoButton.of(quote(line), acts::memo), remove);
    }
    return top;
  }

  private static String quote(CardLine line) {
    return line.card().span() == null
        ? Messages.text("code.excerpt.whole")
        : "“" + line.quote().replaceAll("\\s+", " ") + "”";
  }

  private static void addChips(FlowPane chips, CardLine.CardAnswer answer, PaneActs acts) {
    if (answer.given().isEmpty()) {
      Label none = new Label(Messages.text("code.card.none", answer.tierLabel()));
      none.getStyleClass().add("tier-kind");
      leadsTo(none, answer, acts);
      chips.getChildren().add(none);
    }
    for (GivenCode code : answer.given()) {
      Chip chip = Chip.code(code.text(), code.color());
      leadsTo(chip, answer, acts);
      chip.setOnContextMenuRequested(
          event -> {
            event.consume();
            acts.recode(answer.focus(), code);
          });
      chips.getChildren().add(chip);
    }
  }

  private static void leadsTo(Node node, CardLine.CardAnswer answer, PaneActs acts) {
    node.setOnMouseClicked(
        event -> {
          event.consume();
          if (event.getButton() == MouseButton.PRIMARY) {
            acts.focus(answer.focus());
          }
        });
  }

  private static String spoken(CardLine line) {
    return Messages.text("code.card.spoken", quote(line), line.open());
  }
}
