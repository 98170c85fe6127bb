package org.tiercel.ui.corpus;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.ImportReport;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What came of the files just imported.
final class ReportPane extends VBox {
  ReportPane(List<ImportReport> reports, Runnable close) {
    getStyleClass().add("corpus-page");
    long imported = reports.stream().mapToLong(ImportReport::imported).sum();
    getChildren()
        .add(PostText.label(Messages.text("corpus.report", imported), "strong", "corpus-title"));
    reports.forEach(
        report -> getChildren().add(new ImportCard(report, Messages.text("corpus.just.now"))));
    Button back = new Button(Messages.text("corpus.report.close"));
    back.getStyleClass().add("accent");
    back.setOnAction(event -> close.run());
    HBox buttons = new HBox(back);
    buttons.getStyleClass().add("corpus-buttons");
    getChildren().add(buttons);
  }
}
