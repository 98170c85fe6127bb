package org.tiercel.ui.corpus;

import java.nio.file.Path;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.ImportWarning;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One import: the file, its funnel, and the rows that were left out or need a look.
final class ImportCard extends VBox {
  private static final int MOST_WARNINGS = 20;

  /// @param report what the import did
  /// @param when in words
  ImportCard(ImportReport report, String when) {
    getStyleClass().add("corpus-card");
    String name = String.valueOf(Path.of(report.file()).getFileName());
    getChildren()
        .addAll(
            PostText.label(name, "strong"),
            PostText.label(Messages.text("corpus.imported", report.format(), when), "muted"),
            new FunnelBox(report));
    if (!report.warnings().isEmpty()) {
      getChildren().add(warnings(report));
    }
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
