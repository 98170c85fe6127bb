package org.tiercel.ui.code;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Chip;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// A tier in the right pane: a line with its answers, or, when it has the focus, its codes.
final class TierBox extends VBox {
  static final PseudoClass FOCUSED_TIER = PseudoClass.getPseudoClass("at-hand");
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

  private final PaneActs acts;
  private final VBox rows = new VBox();
  private TierLine.Asked line;
  private Asking asking;
  private @Nullable TextField field;

  /// @param line the tier
  /// @param asking what a field asks for
  TierBox(TierLine.Asked line, Asking asking, PaneActs acts) {
    this.line = line;
    this.asking = asking;
    this.acts = acts;
    getStyleClass().add("tier");
    rows.getStyleClass().add("tier-codes");
    setOnMouseClicked(event -> clicked());
    rebuild();
  }

  /// Shows what has become of the tier; of its codes, only the rows that changed are made anew.
  void show(TierLine.Asked now, Asking nowAsking) {
    TierLine.Asked before = line;
    Asking askedBefore = asking;
    line = now;
    asking = nowAsking;
    boolean sameRows =
        before.focused()
            && now.focused()
            && before.badge().equals(now.badge())
            && Objects.equals(before.notAsked(), now.notAsked())
            && before.codes().size() == now.codes().size()
            && askedBefore.equals(nowAsking)
            && nowAsking instanceof Asking.Nothing;
    if (sameRows) {
      replaceRows(before);
    } else if (!before.equals(now) || !askedBefore.equals(nowAsking)) {
      rebuild();
    }
  }

  private void replaceRows(TierLine.Asked before) {
    boolean oneCode = line.tier().kind().oneCode();
    for (int i = 0; i < line.codes().size(); i++) {
      if (!line.codes().get(i).equals(before.codes().get(i))) {
        rows.getChildren().set(i, new CodeRow(line.codes().get(i), oneCode, acts));
      }
    }
    if (before.none() != line.none()) {
      rows.getChildren().set(line.codes().size(), none(oneCode));
    }
  }

  private void rebuild() {
    field = null;
    pseudoClassStateChanged(FOCUSED_TIER, line.focused());
    getChildren().setAll(header());
    if (line.focused()) {
      addCodes();
      setAccessibleRole(AccessibleRole.PARENT);
    } else {
      setAccessibleRole(AccessibleRole.TITLED_PANE);
    }
    setAccessibleText(spoken());
  }

  private void clicked() {
    if (!line.focused()) {
      acts.focus(line.focus());
    }
  }

  /// A tier whose conditions do not hold.
  static Node closed(TierLine.Closed closed) {
    PostText label = PostText.label(closed.label(), "strong", "muted");
    PostText when = PostText.label(closed.opensWhen(), "muted");
    HBox.setHgrow(when, Priority.ALWAYS);
    HBox box = new HBox(label, when);
    box.getStyleClass().addAll("tier", "tier-closed");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private HBox header() {
    Label badge = new Label(line.badge());
    badge.getStyleClass().add("tier-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    String of = line.of();
    String name = of == null ? line.tier().label() : line.tier().label() + ": " + of;
    PostText label = PostText.label(name, "strong");
    HBox header = new HBox(badge, label);
    header.getStyleClass().add("tier-header");
    if (line.focused()) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label kind = new Label(kind());
      kind.getStyleClass().add("tier-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      header.getChildren().addAll(gap, kind);
    } else {
      label.setMinWidth(Math.min(140, label.prefWidth(-1)));
      Node answers = answers();
      HBox.setHgrow(answers, Priority.ALWAYS);
      header.getChildren().add(answers);
    }
    return header;
  }

  private String kind() {
    return Messages.text(
        switch (line.tier().kind()) {
          case SINGLE -> "code.kind.single";
          case MULTI -> "code.kind.multi";
          case ORDINAL -> "code.kind.ordinal";
        });
  }

  private Node answers() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("tier-answers");
    line.given().forEach(code -> chips.getChildren().add(Chip.code(code.text(), code.color())));
    if (line.none()) {
      chips.getChildren().add(quiet("code.none.said"));
    }
    if (line.notAsked() != null) {
      chips.getChildren().add(NotAskedLine.mark());
    } else if (!line.answered()) {
      chips
          .getChildren()
          .add(
              line.waiting() == 0
                  ? quiet("code.open")
                  : Chip.suggestion(
                      Messages.text("code.waiting", line.waiting()), line.tier().label()));
    }
    return chips;
  }

  private static Label quiet(String key) {
    Label label = new Label(Messages.text(key));
    label.getStyleClass().add("tier-kind");
    return label;
  }

  private String spoken() {
    List<String> codes = line.given().stream().map(GivenCode::text).toList();
    String answer =
        line.none()
            ? Messages.text("code.none.said")
            : codes.isEmpty() ? Messages.text("code.open") : String.join(", ", codes);
    NotAsked notAsked = line.notAsked();
    String all = notAsked == null ? answer : answer + ". " + notAsked.sentence();
    return Messages.text("code.tier.spoken", line.tier().label(), all);
  }

  private void addCodes() {
    if (!line.tier().question().isEmpty()) {
      getChildren().add(PostText.label(line.tier().question(), "muted", "tier-question"));
    }
    NotAsked notAsked = line.notAsked();
    if (notAsked != null) {
      getChildren().add(new NotAskedLine(notAsked, line.answered(), acts));
    }
    rows.getChildren().clear();
    boolean oneCode = line.tier().kind().oneCode();
    for (CodeLine code : line.codes()) {
      rows.getChildren().add(new CodeRow(code, oneCode, acts));
      boolean asked = asking instanceof Asking.Term(String key) && key.equals(code.code().key());
      if (asked && code.term() == null) {
        rows.getChildren().add(termField(code));
      }
    }
    rows.getChildren().add(none(oneCode));
    getChildren().add(rows);
  }

  private Node termField(CodeLine code) {
    TextField asked = new TextField();
    asked.setPromptText(Messages.text("code.term", code.code().label()));
    asked.setAccessibleText(Messages.text("code.term", code.code().label()));
    asked.getStyleClass().add("code-term");
    asked.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !asked.getText().isBlank()) {
            event.consume();
            acts.term(code.code().key(), asked.getText().strip());
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            acts.closeTerm();
          }
        });
    field = asked;
    return asked;
  }

  /// Puts the focus into the field that asks for a term, if there is one.
  void focusField() {
    if (field != null) {
      field.requestFocus();
    }
  }

  private Node none(boolean oneCode) {
    StackPane box = new StackPane();
    box.getStyleClass().add(oneCode ? "code-radio" : "code-check");
    if (line.none()) {
      Region mark = new Region();
      mark.getStyleClass().add(oneCode ? "code-dot" : "code-tick");
      box.getChildren().add(mark);
    }
    HBox row =
        new HBox(
            new Region(),
            acts.capOf("none"),
            box,
            PostText.label(Messages.text("code.none"), "muted"));
    row.getStyleClass().add("code-row");
    row.pseudoClassStateChanged(GIVEN, line.none());
    row.setFocusTraversable(true);
    row.setAccessibleRole(oneCode ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX);
    row.setAccessibleText(Messages.text("code.none"));
    row.setOnMouseClicked(event -> acts.none());
    row.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            acts.none();
          }
        });
    return row;
  }
}
