package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// How a run in a batch stands: when it was handed over, how far the server is, and when that was
/// asked; with the buttons that ask again and cancel.
final class BatchBox extends VBox {
  private final RunsViewModel model;
  private final VBox handed = new VBox();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label answered = new Label();
  private final PostText asked = PostText.label("", "muted");
  private final Button askNow = new Button(Messages.text("suggest.batch.ask"));
  private final Button cancel = new Button(Messages.text("suggest.batch.cancel"));
  private final InvalidationListener changed = observed -> show();
  private RunDetail detail;
  private @Nullable BatchUnderWay batch;

  BatchBox(RunsViewModel model, RunDetail detail) {
    this.model = model;
    this.detail = detail;
    getStyleClass().add("suggest-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    askNow.getStyleClass().add("accent");
    askNow.setOnAction(event -> model.askNow(this.detail));
    cancel.setOnAction(event -> model.cancelBatch(this.detail));
    HBox buttons = new HBox(askNow, cancel);
    buttons.getStyleClass().add("suggest-row");
    getChildren().addAll(handed, bar, answered, asked, buttons);
    show(detail);
  }

  /// Shows what has become of the run.
  void show(RunDetail now) {
    detail = now;
    handed
        .getChildren()
        .setAll(
            now.batches().stream()
                .map(it -> PostText.label(RunWords.handedOver(it), "strong"))
                .toList());
    BatchUnderWay working = model.batch(now).orElse(null);
    if (working != null && !working.equals(batch)) {
      working.standingProperty().addListener(new WeakInvalidationListener(changed));
      working.cancellingProperty().addListener(new WeakInvalidationListener(changed));
    }
    batch = working;
    show();
  }

  private void show() {
    BatchUnderWay working = batch;
    boolean cancelling = working != null && working.cancellingProperty().get();
    askNow.setDisable(!model.writable());
    cancel.setDisable(!model.writable() || cancelling);
    Optional<BatchStanding> known =
        working == null ? Optional.empty() : working.standingProperty().get();
    List.of(bar, answered).forEach(node -> node.setManaged(known.isPresent()));
    List.of(bar, answered).forEach(node -> node.setVisible(known.isPresent()));
    known.ifPresent(
        now -> {
          bar.setProgress(now.questions() == 0 ? 0 : (double) now.through() / now.questions());
          answered.setText(RunWords.answered(now));
          bar.setAccessibleText(answered.getText());
        });
    asked.setText(asked(working, known, cancelling));
  }

  private static String asked(
      @Nullable BatchUnderWay working, Optional<BatchStanding> known, boolean cancelling) {
    if (working == null) {
      return Messages.text("suggest.batch.unasked");
    }
    String when =
        known
            .map(it -> Messages.text("suggest.batch.asked", Dates.minute(it.askedAt())))
            .orElseGet(() -> Messages.text("suggest.batch.asking"));
    return cancelling ? Messages.text("suggest.batch.cancelling") + " " + when : when;
  }
}
