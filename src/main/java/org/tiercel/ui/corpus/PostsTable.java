package org.tiercel.ui.corpus;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.tiercel.store.PostOrder;
import org.tiercel.ui.kit.Messages;

/// The table of posts. Rows are read when they come into sight; sorting is asked of the model.
final class PostsTable extends TableView<Integer> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final PostsViewModel model;
  private final TableColumns columns;

  /// @param saved where the user's columns are kept
  PostsTable(PostsViewModel model, SavedColumns saved) {
    this.model = model;
    this.columns = new TableColumns(this, saved, this::column);
    getStyleClass().add("corpus-table");
    setAccessibleText(Messages.text("corpus.table"));
    setItems(model.rows());
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Label nothing = new Label(Messages.text("corpus.table.empty"));
    nothing.getStyleClass().add("muted");
    setPlaceholder(nothing);
    setRowFactory(table -> row());
    setSortPolicy(table -> askForSorting());
    columns.build();
    widthProperty().addListener((observed, before, now) -> columns.fill(now.doubleValue()));
    getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> choose());
    getFocusModel()
        .focusedItemProperty()
        .addListener((observed, before, now) -> Optional.ofNullable(now).ifPresent(model::look));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// The columns, for the menu that chooses them.
  TableColumns columns() {
    return columns;
  }

  private TableColumn<Integer, Integer> column(PostColumn of) {
    TableColumn<Integer, Integer> column = new TableColumn<>(of.title());
    column.setId(of.key());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(table -> new WordsCell(model, of));
    column.setSortable(of.order().isPresent());
    if (of.isNumber()) {
      column.getStyleClass().add("corpus-number");
    }
    return column;
  }

  private TableRow<Integer> row() {
    TableRow<Integer> row = new TableRow<>();
    InvalidationListener choosing =
        observed -> row.pseudoClassStateChanged(CHOSEN, model.allChosenProperty().get());
    model.allChosenProperty().addListener(new WeakInvalidationListener(choosing));
    row.itemProperty().addListener(choosing);
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            model.open(false);
          }
        });
    return row;
  }

  private void choose() {
    model.choose(List.copyOf(getSelectionModel().getSelectedIndices()));
  }

  private boolean askForSorting() {
    PostsViewModel.Sorting wanted =
        getSortOrder().stream()
            .findFirst()
            .flatMap(this::sorting)
            .orElse(new PostsViewModel.Sorting(PostOrder.IMPORTED, false));
    model.sortingProperty().set(wanted);
    return true;
  }

  private Optional<PostsViewModel.Sorting> sorting(TableColumn<Integer, ?> column) {
    return TableColumns.of(column)
        .order()
        .map(
            order ->
                new PostsViewModel.Sorting(
                    order, column.getSortType() == TableColumn.SortType.DESCENDING));
  }

  /// A million rows are chosen without listing them.
  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      event.consume();
      getSelectionModel().clearSelection();
      model.allChosenProperty().set(!model.rows().isEmpty());
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      model.open(false);
    } else if (event.getCode() == KeyCode.ESCAPE && model.allChosenProperty().get()) {
      event.consume();
      model.allChosenProperty().set(false);
    }
  }

  /// Goes to a post; its row comes into sight if it has one.
  void go(long post) {
    int index = model.rows().indexOf((int) post);
    if (index < 0) {
      model.look(post);
      return;
    }
    getSelectionModel().clearAndSelect(index);
    getFocusModel().focus(index);
    scrollTo(Math.max(0, index - 2));
  }
}
