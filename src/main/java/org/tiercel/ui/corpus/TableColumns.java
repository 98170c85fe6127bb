package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.tiercel.ui.kit.Messages;

/// The columns of the table as the user has them: chosen from a menu, dragged and resized in the
/// table, and kept.
final class TableColumns {
  private static final double SCROLL_BAR = 20;
  private static final double NARROWEST_TEXT = 260;

  private final TableView<Integer> table;
  private final SavedColumns saved;
  private final Function<PostColumn, TableColumn<Integer, Integer>> make;
  /// A column that is being dragged wider changes with every pixel; only the last one is kept.
  private final PauseTransition settled = new PauseTransition(Duration.millis(400));

  private ColumnChoice choice;
  private boolean building;

  /// @param make makes the column of the table
  TableColumns(
      TableView<Integer> table,
      SavedColumns saved,
      Function<PostColumn, TableColumn<Integer, Integer>> make) {
    this.table = table;
    this.saved = saved;
    this.make = make;
    this.choice = saved.read().complete();
    settled.setOnFinished(event -> saved.write(choice));
  }

  /// What a column of the table shows.
  static PostColumn of(TableColumn<Integer, ?> column) {
    return PostColumn.valueOf(column.getId().toUpperCase(Locale.ROOT));
  }

  /// Puts the chosen columns into the table.
  void build() {
    table
        .getColumns()
        .addListener(
            (ListChangeListener<TableColumn<Integer, ?>>)
                change -> {
                  if (!building) {
                    keep();
                  }
                });
    rebuild();
  }

  private void rebuild() {
    building = true;
    try {
      table.getColumns().clear();
      for (ColumnChoice.Column column : choice.columns()) {
        if (column.shown()) {
          table.getColumns().add(made(column));
        }
      }
    } finally {
      building = false;
    }
  }

  private TableColumn<Integer, Integer> made(ColumnChoice.Column column) {
    TableColumn<Integer, Integer> made =
        make.apply(PostColumn.valueOf(column.key().toUpperCase(Locale.ROOT)));
    made.setPrefWidth(column.width());
    made.widthProperty()
        .addListener(
            (observed, before, now) -> {
              if (!building) {
                keep();
              }
            });
    return made;
  }

  /// Gives the text the room that the table has, until the user has chosen widths.
  ///
  /// @param width of the table
  void fill(double width) {
    if (!choice.equals(ColumnChoice.USUAL)) {
      return;
    }
    double others = SCROLL_BAR;
    for (TableColumn<Integer, ?> column : table.getColumns()) {
      others += of(column) == PostColumn.TEXT ? 0 : column.getWidth();
    }
    double room = width - others;
    building = true;
    try {
      table.getColumns().stream()
          .filter(column -> of(column) == PostColumn.TEXT)
          .forEach(text -> text.setPrefWidth(Math.max(NARROWEST_TEXT, room)));
    } finally {
      building = false;
    }
  }

  /// Takes over order and widths from the table.
  private void keep() {
    List<ColumnChoice.Column> now = new ArrayList<>();
    for (TableColumn<Integer, ?> shown : table.getColumns()) {
      now.add(new ColumnChoice.Column(of(shown).key(), shown.getWidth(), true));
    }
    choice.columns().stream().filter(column -> !column.shown()).forEach(now::add);
    choice = new ColumnChoice(now).complete();
    settled.playFromStart();
  }

  private void put(ColumnChoice chosen) {
    choice = chosen;
    saved.write(chosen);
  }

  /// Shows a column or takes it out.
  void show(PostColumn column, boolean shown) {
    put(
        new ColumnChoice(
            choice.columns().stream()
                .map(other -> other.key().equals(column.key()) ? other.shown(shown) : other)
                .toList()));
    rebuild();
  }

  /// The button whose menu chooses the columns.
  MenuButton menu() {
    MenuButton menu = new MenuButton(Messages.text("corpus.columns"));
    menu.setOnShowing(event -> menu.getItems().setAll(items()));
    menu.getItems().setAll(items());
    return menu;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    Arrays.stream(PostColumn.values()).map(this::item).forEach(items::add);
    MenuItem usual = new MenuItem(Messages.text("corpus.columns.usual"));
    usual.setOnAction(
        event -> {
          put(ColumnChoice.USUAL);
          rebuild();
        });
    items.add(new SeparatorMenuItem());
    items.add(usual);
    return items;
  }

  private CheckMenuItem item(PostColumn column) {
    CheckMenuItem item = new CheckMenuItem(column.title());
    item.setSelected(
        choice.columns().stream()
            .anyMatch(other -> other.shown() && other.key().equals(column.key())));
    item.setOnAction(event -> show(column, item.isSelected()));
    return item;
  }
}
