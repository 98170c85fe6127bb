package org.tiercel.ui.code.queue;

import java.util.BitSet;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyButton;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;
import org.tiercel.ui.kit.UserKeys;

/// The left pane: which posts, and the posts.
public final class QueueView extends VBox {
  /// What the pane cannot do by itself.
  public interface Ways {
    /// Puts a post on screen.
    void open(int id);

    /// Shows all posts again.
    void all();

    /// Puts the focus back on the post.
    void back();

    /// Asks for codes for the posts that are chosen.
    void codeAll();

    /// Whether it is asked if posts with the same text shall be coded alike.
    BooleanProperty alikeWanted();

    /// Where forms are shown.
    DialogLayer dialogs();
  }

  private final QueueViewModel queue;
  private final Ways ways;
  private final Segmented<QueueFilter> filters = new Segmented<>();
  private final ListView<Integer> list = new ListView<>();
  private final PostText title = PostText.label("", "strong");
  private final Button all = new Button("", Icon.REJECT.node());
  private final HBox given = new HBox(title, all);
  private final HBox picked = new HBox();
  private final PostText pickedText = PostText.label("", "strong");
  private boolean following;

  /// @param keys the user's keys
  /// @param ways what it cannot do by itself
  public QueueView(QueueViewModel queue, UserKeys keys, Ways ways) {
    this.queue = queue;
    this.ways = ways;
    getStyleClass().add("code-queue");
    buildFilters();
    buildGiven();
    buildPicked(keys);
    buildList();
    FilterBar bar = new FilterBar(queue.asked(), ways.alikeWanted(), this::askFilter, ways::back);
    getChildren().addAll(filters, bar, given, list, picked);
    setVgrow(list, Priority.ALWAYS);
    InvalidationListener counted = observed -> showCounts();
    queue.countedProperty().addListener(counted);
    queue.currentProperty().addListener(observed -> follow());
    queue.rows().addListener((InvalidationListener) observed -> followRows());
    showCounts();
  }

  /// Shows the form in which conditions are set.
  public void askFilter() {
    queue.asked().offer();
    FilterCard card =
        new FilterCard(
            queue,
            () -> {
              ways.dialogs().close();
              ways.back();
            });
    ways.dialogs().show(card, card.first());
  }

  private void buildFilters() {
    filters.add(QueueFilter.TO_DO, Messages.text("code.filter.todo"), null);
    filters.add(QueueFilter.DONE, Messages.text("code.filter.done"), null);
    filters.add(QueueFilter.DRAFT, Messages.text("code.filter.draft"), Icon.BEGUN);
    filters.add(QueueFilter.FLAGGED, Messages.text("code.filter.flagged"), Icon.FLAG);
    filters.add(QueueFilter.ALL, Messages.text("code.filter.all"), null);
    filters.valueProperty().bindBidirectional(queue.filterProperty());
    filters.getStyleClass().add("code-filters");
    // A filter, as buttons do, keeps clicks for itself: they are seen on their way to it only.
    filters.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> Platform.runLater(ways::back));
  }

  private void buildGiven() {
    given.getStyleClass().add("code-given");
    HBox.setHgrow(title, Priority.ALWAYS);
    all.getStyleClass().addAll("flat", "small-button");
    all.setAccessibleText(Messages.text("code.given.close"));
    all.setOnAction(event -> ways.all());
    given.managedProperty().bind(given.visibleProperty());
    given.visibleProperty().bind(queue.titleProperty().isNotEmpty());
    queue.titleProperty().addListener((observed, before, now) -> title.setText(now));
  }

  private void buildPicked(UserKeys keys) {
    picked.getStyleClass().add("code-picked");
    HBox.setHgrow(pickedText, Priority.ALWAYS);
    Button code = KeyButton.following(Messages.text("code.bulk"), keys, "bulk", "accent");
    code.setOnAction(event -> ways.codeAll());
    picked.getChildren().addAll(pickedText, code);
    picked.managedProperty().bind(picked.visibleProperty());
    picked.setVisible(false);
    queue.pickedProperty().addListener((observed, before, now) -> showPicked(now));
  }

  private void showPicked(BitSet posts) {
    pickedText.setText(Messages.text("code.bulk.picked", posts.cardinality()));
    picked.setVisible(posts.cardinality() > 1);
  }

  private void buildList() {
    list.setItems(queue.rows());
    list.setCellFactory(view -> new QueueCell(queue));
    list.setAccessibleText(Messages.text("code.queue"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> selected());
    list.setOnMouseClicked(
        event -> {
          if (list.getSelectionModel().getSelectedIndices().size() < 2) {
            ways.back();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            ways.back();
          }
        });
  }

  /// One row is the post to be shown; several are posts to be coded at once.
  private void selected() {
    if (following) {
      return;
    }
    var indices = list.getSelectionModel().getSelectedIndices();
    BitSet posts = new BitSet();
    if (indices.size() > 1) {
      indices.forEach(index -> posts.set(queue.rows().get(index)));
    }
    if (!posts.equals(queue.pickedProperty().get())) {
      queue.pickedProperty().set(posts);
    }
    Integer one = list.getSelectionModel().getSelectedItem();
    if (indices.size() == 1 && one != null && !one.equals(queue.currentProperty().get())) {
      ways.open(one);
    }
  }

  /// Puts the focus on the list.
  public void takeFocus() {
    list.requestFocus();
  }

  private void showCounts() {
    for (QueueFilter filter : QueueFilter.values()) {
      if (filter != QueueFilter.ALL) {
        filters.setCount(filter, queue.count(filter));
      }
    }
  }

  private void followRows() {
    follow();
    // The list hears of its new rows after this, and could not scroll to one of them before.
    Platform.runLater(
        () -> {
          list.layout();
          follow();
          reveal(list.getSelectionModel().getSelectedIndex());
        });
  }

  /// Selects the post at hand and keeps it in sight.
  private void follow() {
    Integer at = queue.currentProperty().get();
    int index = at == null ? -1 : queue.rows().indexOf(at);
    following = true;
    try {
      if (index < 0) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != index
          || !at.equals(list.getSelectionModel().getSelectedItem())) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        reveal(index);
      }
    } finally {
      following = false;
    }
    selected();
  }

  /// Scrolls only when the row is not in sight, so that the list stands still otherwise.
  private void reveal(int index) {
    if (index < 0) {
      return;
    }
    boolean inSight =
        list.lookupAll(".list-cell").stream()
            .filter(QueueCell.class::isInstance)
            .map(QueueCell.class::cast)
            .filter(cell -> !cell.isEmpty() && cell.getIndex() == index)
            .anyMatch(
                cell ->
                    cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(cell.getBoundsInLocal()).getMaxY()
                            <= list.localToScene(list.getBoundsInLocal()).getMaxY());
    if (!inSight) {
      list.scrollTo(Math.max(0, index - 1));
    }
  }
}
