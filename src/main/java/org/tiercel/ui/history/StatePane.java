package org.tiercel.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Chip;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// An act, and what its post said when it had been done: text, tiers, codes and excerpts, to be
/// looked at only.
final class StatePane extends VBox {
  private final HistoryViewModel model;

  StatePane(HistoryViewModel model) {
    this.model = model;
    getStyleClass().add("history-state");
    model.chosenProperty().addListener(observed -> show());
    model.stateProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    HistoryRow row = model.chosenProperty().get();
    if (row == null) {
      getChildren().clear();
      return;
    }
    List<Node> parts = new ArrayList<>();
    parts.add(
        PostText.label(
            Messages.text("history.head", Dates.minute(row.act().at()), row.act().coder().name()),
            "muted"));
    parts.add(PostText.label(row.sentence(), "strong", "history-title"));
    parts.add(buttons(row));
    model
        .stateProperty()
        .get()
        .filter(at -> at.row().equals(row))
        .ifPresent(at -> parts.add(state(at)));
    getChildren().setAll(parts);
  }

  private Node buttons(HistoryRow row) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("history-buttons");
    if (!row.act().changes().isEmpty()) {
      Button back = new Button(Messages.text("history.back"), Icon.UNDO.node());
      back.setOnAction(event -> model.putBack());
      buttons.getChildren().add(back);
    }
    if (row.hasPost()) {
      Button open = new Button(Messages.text("history.open"), Icon.CODE.node());
      open.setOnAction(event -> model.open());
      Button only = new Button(Messages.text("history.only"), Icon.FILTER.node());
      only.setOnAction(event -> model.onlyThisPost());
      buttons.getChildren().addAll(open, only);
    }
    return buttons;
  }

  private Node state(PostState at) {
    Annotation annotation = at.annotation();
    VBox box = new VBox();
    box.getStyleClass().add("history-post");
    List<Node> parts = box.getChildren();
    parts.add(
        PostText.label(
            Messages.text(
                annotation.done() ? "history.state.done" : "history.state.draft",
                at.row().act().coder().name()),
            "strong"));
    parts.add(card(PostText.label(at.post().text())));
    String flag = annotation.flag();
    if (flag != null) {
      parts.add(PostText.label(Messages.text("history.state.flag", flag)));
    }
    if (!annotation.memo().isEmpty()) {
      parts.add(PostText.label(Messages.text("history.state.memo", annotation.memo())));
    }
    parts.addAll(answers(annotation, null));
    for (Excerpt excerpt : annotation.excerpts()) {
      VBox card = card(PostText.label(quote(excerpt, at.post().text())));
      card.getChildren().addAll(answers(annotation, excerpt.id()));
      if (!excerpt.memo().isEmpty()) {
        card.getChildren()
            .add(PostText.label(Messages.text("history.state.memo", excerpt.memo()), "muted"));
      }
      parts.add(card);
    }
    if (annotation.answers().isEmpty() && annotation.excerpts().isEmpty()) {
      parts.add(PostText.label(Messages.text("history.state.none"), "muted"));
    }
    return box;
  }

  private static VBox card(Node first) {
    VBox card = new VBox(first);
    card.getStyleClass().add("history-card");
    return card;
  }

  private static String quote(Excerpt excerpt, String text) {
    Span span = excerpt.span();
    if (span == null) {
      return Messages.text("history.state.whole");
    }
    return span.end() > text.length() ? "" : "“" + span.of(text).replaceAll("\\s+", " ") + "”";
  }

  private List<Node> answers(Annotation annotation, @Nullable Long excerpt) {
    Codebook codebook = model.codebook();
    return codebook.tiers().stream()
        .flatMap(
            tier ->
                annotation.answers().stream()
                    .filter(answer -> answer.key().tier().equals(tier.key()))
                    .filter(answer -> Objects.equals(answer.key().excerptId(), excerpt))
                    .map(answer -> line(codebook, tier, answer)))
        .toList();
  }

  private static Node line(Codebook codebook, Tier tier, Answer answer) {
    String per = answer.key().per();
    String label =
        per == null
            ? tier.label()
            : Messages.text(
                "history.per",
                tier.label(),
                codebook
                    .tier(Objects.requireNonNullElse(tier.per(), ""))
                    .flatMap(other -> other.code(per))
                    .map(Code::label)
                    .orElse(per));
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("history-chips");
    if (answer.state() == AnswerState.NONE) {
      chips.getChildren().add(PostText.label(Messages.text("history.state.said.none")));
    }
    for (Coding coding : answer.codings()) {
      Code code = tier.code(coding.code()).orElseGet(() -> Code.of(coding.code(), coding.code()));
      String term = coding.term();
      chips
          .getChildren()
          .add(
              Chip.code(
                  term == null
                      ? code.label()
                      : Messages.text("history.state.term", code.label(), term),
                  code.color()));
    }
    HBox line = new HBox(PostText.label(label, "muted", "history-tier"), chips);
    line.getStyleClass().add("history-line");
    return line;
  }
}
