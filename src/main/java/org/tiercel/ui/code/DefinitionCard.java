package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Code;
import org.tiercel.domain.Suggestion;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What a code means, and why a machine suggests it.
final class DefinitionCard extends ScrollPane {
  private final VBox content = new VBox();
  private final Consumer<Code> memo;
  private List<Object> shown = List.of();

  /// @param memo lets the coder write a memo on a code
  DefinitionCard(Consumer<Code> memo) {
    this.memo = memo;
    getStyleClass().add("definition-card");
    content.getStyleClass().add("definition-content");
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Shows one code.
  ///
  /// @param text the post, for the words that a suggestion points at
  /// @param noted the coder's memo on the code, or empty
  void show(CodeLine line, String text, String noted) {
    List<Object> what = List.of(line, text, noted);
    if (what.equals(shown)) {
      return;
    }
    shown = what;
    Code code = line.code();
    List<Node> parts = new ArrayList<>();
    parts.add(top(code));
    addIf(parts, code.definition());
    addList(parts, "code.include", code.include());
    addList(parts, "code.exclude", code.exclude());
    addList(parts, "code.examples", code.examples().stream().map(e -> "“" + e + "”").toList());
    if (!noted.isEmpty()) {
      parts.add(PostText.label(Messages.text("code.memo.noted", noted), "muted"));
    }
    for (Suggestion suggestion : line.suggestions()) {
      addSuggestion(parts, suggestion, text);
    }
    fill(parts);
  }

  private HBox top(Code code) {
    PostText label = PostText.label(code.label(), "strong");
    HBox.setHgrow(label, Priority.ALWAYS);
    return new HBox(label, MemoButton.of(code.label(), () -> memo.accept(code)));
  }

  /// Shows in one line each what all codes of a tier mean.
  void showAll(List<CodeLine> lines) {
    if (lines.equals(shown)) {
      return;
    }
    shown = List.copyOf(lines);
    List<Node> parts = new ArrayList<>();
    for (CodeLine line : lines) {
      if (!line.code().definition().isEmpty() && line.term() == null) {
        parts.add(
            PostText.label(
                Messages.text("code.meaning", line.code().label(), line.code().definition()),
                "muted"));
      }
    }
    fill(parts);
  }

  private void fill(List<Node> parts) {
    content.getChildren().setAll(parts);
    setVisible(!parts.isEmpty());
    setVvalue(0);
  }

  private static void addIf(List<Node> parts, String text, String... styleClasses) {
    if (!text.isEmpty()) {
      parts.add(PostText.label(text, styleClasses));
    }
  }

  private static void addList(List<Node> parts, String key, List<String> items) {
    if (!items.isEmpty()) {
      addIf(parts, Messages.text(key, String.join(" · ", items)), "muted");
    }
  }

  private static void addSuggestion(List<Node> parts, Suggestion suggestion, String text) {
    parts.add(new Separator());
    parts.add(PostText.label(SuggestionWords.source(suggestion), "suggested-by"));
    String rationale = suggestion.rationale();
    if (rationale != null) {
      addIf(parts, rationale);
    }
    if (suggestion.evidenceMissing()) {
      addIf(parts, Messages.text("code.evidence.missing"), "muted");
    }
    List<String> quotes =
        suggestion.evidence().stream()
            .filter(span -> span.end() <= text.length())
            .map(span -> "“" + span.of(text) + "”")
            .toList();
    addIf(parts, String.join("  ", quotes), "suggested-quote");
  }
}
