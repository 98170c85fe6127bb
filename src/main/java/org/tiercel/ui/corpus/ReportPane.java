package org.tiercel.ui.corpus;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What came of the files just imported.
final class ReportPane extends VBox {
  /// @param show shows posts of an import
  /// @param close leads to the posts
  ReportPane(List<ImportedReport> reports, Consumer<PostFilter> show, Runnable close) {
    getStyleClass().add("corpus-page");
    long imported = reports.stream().mapToLong(done -> done.report().imported()).sum();
    getChildren()
        .add(PostText.label(Messages.text("corpus.report", imported), "strong", "corpus-title"));
    reports.forEach(
        done -> getChildren().add(new ImportCard(done, Messages.text("corpus.just.now"), show)));
    Button back = new Button(Messages.text("corpus.report.close"));
    back.getStyleClass().add("accent");
    back.setOnAction(event -> close.run());
    HBox buttons = new HBox(back);
    buttons.getStyleClass().add("corpus-buttons");
    getChildren().add(buttons);
  }
}
