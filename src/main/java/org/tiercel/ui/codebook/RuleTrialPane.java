package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.Mark;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;

/// What the rules of the code in the form find in the corpus, while they are written.
final class RuleTrialPane extends VBox {
  /// Letters before the first match that are shown.
  private static final int BEFORE = 60;

  private static final int LENGTH = 220;

  private final RuleTrialViewModel trial;
  private final PostText summary = PostText.label("", "muted");
  private final VBox posts = new VBox();
  private final Button open = new Button(Messages.text("codebook.trial.open"));
  private final InvalidationListener written = observed -> tryOut();
  private @Nullable CodeDraft draft;

  RuleTrialPane(RuleTrialViewModel trial, Navigator navigator) {
    this.trial = trial;
    getStyleClass().add("codebook-side-list");
    posts.getStyleClass().add("codebook-side-list");
    trial.summaryProperty().addListener((observed, before, now) -> summary.setText(now));
    trial.firstProperty().addListener((observed, before, now) -> show(now));
    open.setOnAction(
        event ->
            trial
                .found()
                .ifPresent(
                    found ->
                        navigator.openPosts(
                            Messages.text(
                                "codebook.trial.queue",
                                draft == null ? "" : draft.labelProperty().get()),
                            found)));
    open.setDisable(true);
    getChildren().addAll(summary, open, posts);
    follow(Optional.empty());
  }

  /// Follows the code that is in the form.
  void follow(Optional<CodeDraft> now) {
    if (draft != null) {
      draft.phrasesProperty().removeListener(written);
      draft.patternsProperty().removeListener(written);
      draft.guardsProperty().removeListener(written);
    }
    draft = now.orElse(null);
    now.ifPresent(
        shown -> {
          shown.phrasesProperty().addListener(written);
          shown.patternsProperty().addListener(written);
          shown.guardsProperty().addListener(written);
        });
    tryOut();
  }

  /// Tries the rules, if the pane is in sight.
  void tryOut() {
    if (draft == null) {
      trial.stop();
      summary.setText(Messages.text("codebook.trial.choose"));
      show(List.of());
    } else if (getScene() != null) {
      trial.tryOut(draft.rules());
    }
  }

  private void show(List<RuleTrialViewModel.Found> found) {
    open.setDisable(found.isEmpty());
    posts.getChildren().setAll(found.stream().map(RuleTrialPane::post).toList());
  }

  private static PostText post(RuleTrialViewModel.Found found) {
    int first = found.matches().getFirst().start();
    int from = wordStart(found.text(), Math.max(0, first - BEFORE));
    int to = wordStart(found.text(), Math.min(found.text().length(), from + LENGTH));
    PostText text = PostText.label(found.text().substring(from, to), "codebook-found");
    text.setMarks(
        found.matches().stream()
            .filter(span -> span.start() >= from && span.end() <= to)
            .map(
                span ->
                    Mark.of(
                        "",
                        new Span(span.start() - from, span.end() - from),
                        Mark.Kind.SEARCH,
                        null))
            .toList());
    return text;
  }

  /// The nearest place at or before an offset at which a word begins, or the offset itself where
  /// words are long.
  private static int wordStart(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return offset;
    }
    int space = text.lastIndexOf(' ', offset);
    return space > 0 && offset - space < BEFORE
        ? space + 1
        : text.offsetByCodePoints(0, text.codePointCount(0, offset));
  }
}
