package org.tiercel.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.task.Progress;

/// The line at the foot of the window: how far the coding is, what runs in the background, and
/// whether all is saved. Work without a title is not worth a place in it.
public final class StatusBar extends HBox {
  private final Label done = new Label();
  private final ProgressBar share = new ProgressBar(0);
  private final HBox tasks = new HBox();
  private final Label saved = new Label();
  private final ObservableList<FxTask> running;
  private final ListChangeListener<FxTask> changed = change -> showTasks();

  /// Makes a status bar.
  ///
  /// @param running what runs in the background
  public StatusBar(ObservableList<FxTask> running) {
    this.running = running;
    getStyleClass().add("status-bar");
    tasks.getStyleClass().add("status-tasks");
    share.getStyleClass().add("done-share");
    share.visibleProperty().bind(done.textProperty().isNotEmpty());
    share.accessibleTextProperty().bind(done.textProperty());
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(done, share, tasks, space, saved);
    // Weak, for the work outlives the bar when the window is built anew.
    running.addListener(new WeakListChangeListener<>(changed));
    showTasks();
  }

  /// How far the coding is, in words; empty: nothing to say.
  public StringProperty doneTextProperty() {
    return done.textProperty();
  }

  /// How far the coding is, from 0 to 1.
  public DoubleProperty doneShareProperty() {
    return share.progressProperty();
  }

  /// Whether all is saved, in words.
  public StringProperty savedTextProperty() {
    return saved.textProperty();
  }

  private void showTasks() {
    tasks
        .getChildren()
        .setAll(
            running.stream()
                .filter(task -> !task.title().isEmpty())
                .flatMap(task -> nodes(task).stream())
                .toList());
  }

  private static List<Node> nodes(FxTask task) {
    Label title = new Label();
    title.textProperty().bind(task.standingProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(task.shareProperty());
    bar.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> spoken(task), task.shareProperty(), task.standingProperty()));
    Button cancel = new Button("", Icon.REJECT.node());
    cancel.getStyleClass().addAll("flat", "small-button");
    cancel.setAccessibleText(Messages.text("kit.status.cancel", task.title()));
    cancel.setOnAction(event -> task.cancel());
    return List.of(title, bar, cancel);
  }

  private static String spoken(FxTask task) {
    double share = task.shareProperty().get();
    String standing = task.standingProperty().get();
    return share == Progress.UNKNOWN ? standing : Messages.text("kit.status.task", standing, share);
  }
}
