package org.tiercel.ui.history;

import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The History view: the acts on the left, and beside them one of them with what its post said
/// then.
public final class HistoryScreen implements Screen {
  private final Workspace workspace;
  private final HistoryViewModel model;
  private final HistoryFilters filters;
  private final ListView<HistoryRow> list = new ListView<>();
  private final PostText hidden = PostText.label(Messages.text("history.hidden"), "muted");
  private final BorderPane pane = new BorderPane();
  private final InvalidationListener changed = observed -> refreshIfShown();
  private boolean shown;
  private boolean following;

  /// @param workspace whose history it is
  /// @param navigator leads to posts
  /// @param notices where it is said what happened
  public HistoryScreen(Workspace workspace, Navigator navigator, Notices notices) {
    this.workspace = workspace;
    this.model = new HistoryViewModel(workspace, navigator, notices);
    this.filters = new HistoryFilters(model);
    pane.getStyleClass().add("history");
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(HistoryScreen.class.getResource("/org/tiercel/ui/history.css"))
                .toExternalForm());
    list.setItems(model.rows());
    list.setCellFactory(view -> new HistoryCell(model));
    list.setAccessibleText(Messages.text("shell.view.history"));
    StackPane none = new StackPane(PostText.label(Messages.text("history.none"), "muted"));
    none.getStyleClass().add("history-none");
    list.setPlaceholder(none);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!following && now != null) {
                model.choose(now);
              }
            });
    model.rows().addListener((ListChangeListener<HistoryRow>) change -> follow());
    model.chosenProperty().addListener(observed -> follow());
    hidden.managedProperty().bind(hidden.visibleProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(filters, hidden, list);
    left.getStyleClass().add("history-list");
    ScrollPane scroll = new ScrollPane(new StatePane(model));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("history-scroll");
    pane.setLeft(left);
    pane.setCenter(scroll);
    workspace.revisionProperty().addListener(new WeakInvalidationListener(changed));
  }

  private void follow() {
    following = true;
    try {
      HistoryRow chosen = model.chosenProperty().get();
      if (chosen == null) {
        list.getSelectionModel().clearSelection();
      } else if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
        list.getSelectionModel().select(chosen);
      }
    } finally {
      following = false;
    }
  }

  private void refreshIfShown() {
    // Read even when it is not needed: a property that is not read tells of one change only.
    long revision = workspace.revisionProperty().get();
    if (shown && revision >= 0) {
      refresh();
    }
  }

  private void refresh() {
    hidden.setVisible(model.othersHidden());
    filters.refresh();
    model.refresh();
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void shown() {
    shown = true;
    refresh();
    list.requestFocus();
  }

  @Override
  public void hidden() {
    shown = false;
  }
}
