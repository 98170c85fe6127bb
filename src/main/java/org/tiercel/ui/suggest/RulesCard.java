package org.tiercel.ui.suggest;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Run;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The rules as a coder: what they are made of, their last run, and a button to let them read.
final class RulesCard extends VBox {
  private final RulesViewModel model;
  private final boolean readOnly;

  RulesCard(RulesViewModel model, boolean readOnly) {
    this.model = model;
    this.readOnly = readOnly;
    getStyleClass().add("suggest-rules");
    model.lastProperty().addListener(observed -> show());
    model.underWayProperty().addListener(observed -> show());
    model.canAddProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    RuleFacts facts = model.facts();
    getChildren()
        .setAll(
            PostText.label(Messages.text("suggest.rules"), "strong", "suggest-heading"),
            PostText.label(Messages.text("suggest.rules.text"), "muted"),
            PostText.label(facts(facts)));
    if (facts.isEmpty()) {
      return;
    }
    Optional<Run> last = model.lastProperty().get();
    getChildren()
        .add(
            PostText.label(last.map(RulesCard::said).orElse(Messages.text("suggest.rules.never"))));
    getChildren().add(model.underWayProperty().get() ? cancel() : button(last.isPresent()));
    if (readOnly) {
      getChildren().add(PostText.label(Messages.text("suggest.readonly"), "muted"));
    } else if (last.isPresent()
        && !model.canAddProperty().get()
        && !model.underWayProperty().get()) {
      getChildren().add(PostText.label(Messages.text("suggest.rules.same"), "muted"));
    }
  }

  private static String facts(RuleFacts facts) {
    return facts.isEmpty()
        ? Messages.text("suggest.rules.none")
        : Messages.text(
            "suggest.rules.facts",
            facts.codes(),
            facts.phrases(),
            facts.patterns(),
            String.join(", ", facts.tiers()));
  }

  private static String said(Run run) {
    String key = run.finishedAt() == null ? "suggest.rules.stopped" : "suggest.rules.last";
    return Messages.text(
        key, Dates.minute(run.startedAt()), run.posts(), run.suggestions(), run.ties(), run.none());
  }

  private Button button(boolean again) {
    Button button =
        new Button(
            Messages.text(again ? "suggest.rules.again" : "suggest.rules.run"),
            Icon.SUGGEST.node());
    button.getStyleClass().add("accent");
    button.setDisable(!model.canAddProperty().get());
    button.setOnAction(event -> model.run());
    return button;
  }

  private Button cancel() {
    Button button = new Button(Messages.text("suggest.rules.cancel"));
    button.setOnAction(event -> model.cancel());
    return button;
  }
}
