package org.tiercel.ui.corpus;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.ImportWarning;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What importing a file would do: its funnel, before anything is kept.
final class ForecastBox extends VBox {
  private static final int MOST_WARNINGS = 3;

  private final ImportDraft draft;

  ForecastBox(ImportDraft draft) {
    this.draft = draft;
    getStyleClass().add("corpus-card");
    draft.forecastProperty().addListener((observed, before, now) -> show(now));
    draft.mappingProperty().addListener(observed -> show(draft.forecastProperty().get()));
    show(draft.forecastProperty().get());
  }

  private void show(@Nullable ImportReport expected) {
    getChildren().setAll(PostText.label(Messages.text("corpus.forecast"), "strong"));
    if (!draft.ready().get()) {
      getChildren().add(PostText.label(Messages.text("corpus.notext"), "muted"));
    } else if (expected == null) {
      getChildren().add(PostText.label(Messages.text("corpus.forecast.counting"), "muted"));
    } else {
      getChildren().add(new FunnelBox(expected));
      warn(expected);
    }
  }

  private void warn(ImportReport expected) {
    List<ImportWarning> warnings = expected.warnings();
    warnings.stream()
        .limit(MOST_WARNINGS)
        .forEach(
            warning ->
                getChildren()
                    .add(
                        PostText.label(
                            Messages.text(
                                "corpus.warning",
                                String.valueOf(warning.line()),
                                warning.message()),
                            "muted")));
    long more = expected.warningCount() - Math.min(MOST_WARNINGS, warnings.size());
    if (more > 0) {
      getChildren().add(PostText.label(Messages.text("corpus.warnings.more", more), "muted"));
    }
  }
}
