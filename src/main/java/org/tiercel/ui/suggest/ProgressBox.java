package org.tiercel.ui.suggest;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// How the run under way stands, and the buttons that pause and end it.
final class ProgressBox extends VBox {
  private final RunUnderWay run;
  private final ProgressBar bar = new ProgressBar();
  private final Label posts = new Label();
  private final Label pace = new Label();
  private final Label money = new Label();
  private final VBox remarks = new VBox();
  private final Button pause = new Button();
  private final InvalidationListener changed = observed -> show();

  ProgressBox(RunUnderWay run) {
    this.run = run;
    getStyleClass().add("suggest-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    pause.setOnAction(event -> press());
    Button stop = new Button(Messages.text("suggest.stop"));
    stop.setOnAction(event -> run.cancel());
    HBox buttons = new HBox(pause, stop);
    buttons.getStyleClass().add("suggest-row");
    getChildren().addAll(bar, posts, pace, money, remarks, buttons);
    run.standingProperty().addListener(new WeakInvalidationListener(changed));
    run.pausedProperty().addListener(new WeakInvalidationListener(changed));
    show();
  }

  private void press() {
    if (run.pausedProperty().get()) {
      run.resume();
    } else {
      run.pause();
    }
  }

  private void show() {
    pause.setText(Messages.text(run.pausedProperty().get() ? "suggest.resume" : "suggest.pause"));
    Optional<RunStanding> known = run.standingProperty().get();
    if (known.isEmpty()) {
      posts.setText(Messages.text("suggest.preparing"));
      return;
    }
    RunStanding now = known.get();
    long through = now.answered() + now.failed();
    bar.setProgress(now.posts() == 0 ? 0 : (double) through / now.posts());
    posts.setText(
        Messages.text("suggest.progress.posts", now.answered(), now.failed(), now.posts()));
    bar.setAccessibleText(posts.getText());
    pace.setText(pace(now));
    money.setText(
        run.planned().plan().server().free()
            ? ""
            : Messages.text(
                "suggest.progress.spent", RunWords.spent(now, run.planned().plan().budget())));
    money.setManaged(!money.getText().isEmpty());
    if (remarks.getChildren().size() != now.remarks().size()) {
      remarks
          .getChildren()
          .setAll(now.remarks().stream().map(it -> PostText.label(it, "muted")).toList());
    }
  }

  private String pace(RunStanding now) {
    OptionalDouble rate = run.postsPerMinute();
    String requests =
        Messages.text(
            "suggest.progress.requests",
            now.requests(),
            now.errors(),
            now.underWay(),
            now.concurrency());
    return rate.isPresent() && !now.paused()
        ? Messages.text("suggest.progress.rate", Math.round(rate.getAsDouble())) + " · " + requests
        : requests;
  }
}
