package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.tiercel.domain.Code;
import org.tiercel.domain.Suggestion;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What a code means, and why a machine suggests it.
final class DefinitionCard extends ScrollPane {
  private final VBox content = new VBox();
  private List<Object> shown = List.of();

  DefinitionCard() {
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
  void show(CodeLine line, String text) {
    List<Object> what = List.of(line, text);
    if (what.equals(shown)) {
      return;
    }
    shown = what;
    Code code = line.code();
    List<Node> parts = new ArrayList<>();
    parts.add(PostText.label(code.label(), "strong"));
    addIf(parts, code.definition());
    addList(parts, "code.include", code.include());
    addList(parts, "code.exclude", code.exclude());
    addList(parts, "code.examples", code.examples().stream().map(e -> "“" + e + "”").toList());
    for (Suggestion suggestion : line.suggestions()) {
      addSuggestion(parts, suggestion, text);
    }
    fill(parts);
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
