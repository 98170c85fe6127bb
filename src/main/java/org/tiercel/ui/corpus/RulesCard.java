package org.tiercel.ui.corpus;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Run;
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
    getStyleClass().add("corpus-rules");
    model.lastProperty().addListener(observed -> show());
    model.underWayProperty().addListener(observed -> show());
    model.canAddProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    RuleFacts facts = model.facts();
    getChildren()
        .setAll(
            PostText.label(Messages.text("corpus.rules"), "strong", "corpus-title"),
            PostText.label(Messages.text("corpus.rules.text"), "muted"),
            PostText.label(facts(facts)));
    if (facts.isEmpty()) {
      return;
    }
    Optional<Run> last = model.lastProperty().get();
    getChildren()
        .add(PostText.label(last.map(RulesCard::said).orElse(Messages.text("corpus.rules.never"))));
    getChildren().add(model.underWayProperty().get() ? cancel() : button(last.isPresent()));
    if (readOnly) {
      getChildren().add(PostText.label(Messages.text("corpus.readonly"), "muted"));
    } else if (last.isPresent()
        && !model.canAddProperty().get()
        && !model.underWayProperty().get()) {
      getChildren().add(PostText.label(Messages.text("corpus.rules.same"), "muted"));
    }
  }

  private static String facts(RuleFacts facts) {
    return facts.isEmpty()
        ? Messages.text("corpus.rules.none")
        : Messages.text(
            "corpus.rules.facts",
            facts.codes(),
            facts.phrases(),
            facts.patterns(),
            String.join(", ", facts.tiers()));
  }

  private static String said(Run run) {
    String key = run.finishedAt() == null ? "corpus.rules.stopped" : "corpus.rules.last";
    return Messages.text(
        key, When.of(run.startedAt()), run.posts(), run.suggestions(), run.ties(), run.none());
  }

  private Button button(boolean again) {
    Button button =
        new Button(
            Messages.text(again ? "corpus.rules.again" : "corpus.rules.run"), Icon.SUGGEST.node());
    button.getStyleClass().add("accent");
    button.setDisable(!model.canAddProperty().get());
    button.setOnAction(event -> model.run());
    return button;
  }

  private Button cancel() {
    Button button = new Button(Messages.text("corpus.rules.cancel"));
    button.setOnAction(event -> model.cancel());
    return button;
  }
}
