package org.tiercel.ui.memos;

import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The Memos view: the list on the left, and beside it the memo that is read or written.
public final class MemosScreen implements Screen {
  private final Workspace workspace;
  private final MemosViewModel model;
  private final MemoList list;
  private final MemoPane memo;
  private final MenuButton begin = new MenuButton(Messages.text("memos.begin"), Icon.CODE.node());
  private final PostText hidden =
      PostText.label(Messages.text("memos.hidden"), "muted", "memo-hidden");
  private final BorderPane pane = new BorderPane();
  private final InvalidationListener changed = observed -> refreshIfShown();
  private boolean shown;

  /// @param workspace whose memos they are
  /// @param navigator leads to posts
  /// @param notices where it says what could not be done
  public MemosScreen(Workspace workspace, Navigator navigator, Notices notices) {
    this.workspace = workspace;
    this.model = new MemosViewModel(workspace, navigator, notices);
    this.list = new MemoList(model, workspace.coder().id());
    this.memo = new MemoPane(model, list::takeFocus);
    pane.getStyleClass().add("memos");
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(MemosScreen.class.getResource("/org/tiercel/ui/memos.css"))
                .toExternalForm());
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setDisable(!model.writable());
    begin.setOnShowing(event -> offer());
    hidden.managedProperty().bind(hidden.visibleProperty());
    VBox middle = new VBox(begin, hidden, memo);
    middle.getStyleClass().add("memo-middle");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("memo-scroll");
    pane.setLeft(list);
    pane.setCenter(scroll);
    workspace.revisionProperty().addListener(new WeakInvalidationListener(changed));
  }

  private void offer() {
    begin.getItems().clear();
    for (MemoRow row : model.beginnings()) {
      MenuItem item = new MenuItem(row.title());
      item.setMnemonicParsing(false);
      item.setOnAction(
          event -> {
            model.begin(row);
            memo.write();
          });
      begin.getItems().add(item);
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
    list.takeFocus();
  }

  @Override
  public void hidden() {
    shown = false;
    memo.save();
  }
}
