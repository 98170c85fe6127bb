package org.tiercel.ui.code;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tiercel.domain.Code;
import org.tiercel.domain.Suggestion;
import org.tiercel.ui.kit.Chip;
import org.tiercel.ui.kit.CodeColor;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One code of the focused tier: its key, a box that says whether it stands, its label, and what
/// machines suggest of it.
final class CodeRow extends HBox {
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
  private static final double INDENT = 26;

  private final CodeLine line;

  /// @param line the code
  /// @param oneCode whether giving it replaces what stands
  /// @param acts what its parts do
  CodeRow(CodeLine line, boolean oneCode, PaneActs acts) {
    this.line = line;
    getStyleClass().addAll("code-row", "coded");
    Code code = line.code();
    if (code.color() != null) {
      setStyle(CodeColor.of(code.color()).style());
    }
    pseudoClassStateChanged(GIVEN, line.given());
    pseudoClassStateChanged(OFFERED, !line.suggestions().isEmpty());
    Region indent = new Region();
    indent.setMinWidth(INDENT * line.depth());
    getChildren().addAll(indent, key(), box(oneCode), label());
    addCount();
    addSuggestions(acts);
    setFocusTraversable(true);
    setAccessibleRole(oneCode ? AccessibleRole.RADIO_BUTTON : AccessibleRole.CHECK_BOX);
    setAccessibleText(spoken());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            acts.choose(line);
          }
        });
    setOnContextMenuRequested(
        event -> {
          event.consume();
          acts.edit(line);
        });
    setOnMouseEntered(event -> acts.pointAt(line));
    setOnMouseExited(event -> acts.pointAt(null));
    focusedProperty().addListener(observed -> acts.pointAt(isFocused() ? line : null));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            acts.choose(line);
          } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            acts.edit(line);
          }
        });
  }

  private void addCount() {
    if (line.count() > 0) {
      Label count = new Label(Messages.text("code.count", line.count()));
      count.getStyleClass().add("code-count");
      count.setMinWidth(USE_PREF_SIZE);
      getChildren().add(count);
    }
  }

  private Region key() {
    String key = line.key();
    if (key != null) {
      return KeyCap.of(key.toUpperCase(Locale.ROOT));
    }
    Region room = new Region();
    room.getStyleClass().add("code-key-room");
    return room;
  }

  private Region box(boolean oneCode) {
    StackPane box = new StackPane();
    box.getStyleClass().add(oneCode ? "code-radio" : "code-check");
    if (line.isParent() && !line.code().selectable()) {
      box.getStyleClass().setAll("code-opener");
      box.getChildren().add((line.opened() ? Icon.OPEN : Icon.CLOSED).node());
    } else if (line.given()) {
      box.getChildren().add(mark(oneCode));
    }
    return box;
  }

  private static Region mark(boolean oneCode) {
    Region mark = new Region();
    mark.getStyleClass().add(oneCode ? "code-dot" : "code-tick");
    return mark;
  }

  private Region label() {
    Code code = line.code();
    String term = line.term();
    String words = term == null ? code.label() : "“" + term + "”";
    PostText name = PostText.label(words);
    HBox both = new HBox(name);
    both.getStyleClass().add("code-label");
    if (line.isParent() && !line.opened()) {
      PostText children =
          PostText.label(
              String.join(", ", code.children().stream().map(Code::label).toList()), "muted");
      children.setMaxLines(1);
      name.setMinWidth(USE_PREF_SIZE);
      both.getChildren().add(children);
      setHgrow(children, Priority.SOMETIMES);
    } else if (line.rejected()) {
      both.getChildren().add(PostText.label(Messages.text("code.rejected"), "muted"));
    }
    setHgrow(both, Priority.ALWAYS);
    return both;
  }

  private void addSuggestions(PaneActs acts) {
    if (line.suggestions().isEmpty()) {
      return;
    }
    List<Chip> chips =
        line.suggestions().stream()
            .map(s -> Chip.suggestion(SuggestionWords.chip(s), line.code().label()))
            .toList();
    getChildren().addAll(chips);
    Suggestion first = line.suggestions().getFirst();
    getChildren()
        .addAll(
            button(Icon.ACCEPT, "code.accept", "code-accept", () -> acts.accept(first)),
            button(
                Icon.REJECT,
                "code.reject",
                "code-reject",
                () -> line.suggestions().forEach(acts::reject)));
  }

  private Button button(Icon icon, String text, String styleClass, Runnable act) {
    Button button = new Button("", icon.node());
    button.getStyleClass().addAll("small-button", styleClass);
    button.setAccessibleText(Messages.text(text, line.code().label()));
    button.setOnAction(event -> act.run());
    return button;
  }

  private String spoken() {
    String term = line.term();
    String words = term == null ? line.code().label() : line.code().label() + ": " + term;
    if (line.count() > 0) {
      words = Messages.text("code.count.spoken", words, line.count());
    }
    return line.suggestions().isEmpty()
        ? words
        : Messages.text(
            "code.row.suggested",
            words,
            String.join(", ", line.suggestions().stream().map(SuggestionWords::chip).toList()));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(line.given())
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
