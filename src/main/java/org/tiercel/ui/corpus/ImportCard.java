package org.tiercel.ui.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.ImportWarning;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One import: the file, its funnel, and the rows that were left out or need a look.
final class ImportCard extends VBox {
  private static final int MOST_WARNINGS = 20;

  /// @param done the import
  /// @param when in words
  /// @param show shows posts of it
  ImportCard(ImportedReport done, String when, Consumer<PostFilter> show) {
    getStyleClass().add("corpus-card");
    ImportReport report = done.report();
    String name = String.valueOf(Path.of(report.file()).getFileName());
    getChildren()
        .addAll(
            PostText.label(Messages.text("corpus.import.name", numberOf(done), name), "strong"),
            PostText.label(Messages.text("corpus.imported", report.format(), when), "muted"));
    Instant takenBackAt = done.file().takenBackAt();
    if (takenBackAt != null) {
      getStyleClass().add("corpus-taken-back");
      getChildren().add(PostText.label(state(done.file(), takenBackAt), "strong"));
    }
    getChildren().add(new FunnelBox(done, show));
    if (!report.warnings().isEmpty()) {
      getChildren().add(warnings(report));
    }
  }

  private static String numberOf(ImportedReport done) {
    return String.valueOf(done.file().id());
  }

  private static String state(ImportedFile file, Instant at) {
    return Messages.text(
        file.removed() == 0 ? "corpus.undone.kept" : "corpus.undone.removed",
        Dates.minute(at),
        file.removed(),
        file.imported());
  }

  private static VBox warnings(ImportReport report) {
    VBox box = new VBox();
    box.getStyleClass().add("corpus-warnings");
    box.getChildren()
        .add(PostText.label(Messages.text("corpus.warnings", report.warningCount()), "strong"));
    report.warnings().stream()
        .limit(MOST_WARNINGS)
        .forEach(warning -> box.getChildren().add(line(warning)));
    long more = report.warningCount() - Math.min(MOST_WARNINGS, report.warnings().size());
    if (more > 0) {
      box.getChildren().add(PostText.label(Messages.text("corpus.warnings.more", more), "muted"));
    }
    return box;
  }

  private static PostText line(ImportWarning warning) {
    return PostText.label(
        Messages.text("corpus.warning", String.valueOf(warning.line()), warning.message()),
        "muted");
  }
}
