package org.tiercel.ui.code;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The whole thread of a post: who answered what, and how far the coder is with each. Enter or a
/// click goes to a post.
final class ThreadSheet extends VBox {
  private static final int LINES = 6;
  private static final double INDENT = 18;
  private static final double HEIGHT = 460;

  private final QueueViewModel queue;
  private final long here;
  private final LongConsumer go;
  private final ListView<ThreadViewModel.Entry> list = new ListView<>();

  /// @param at the post that the thread was asked for
  /// @param go goes to a post
  /// @param close takes the sheet away
  ThreadSheet(
      ThreadViewModel model, QueueViewModel queue, Post at, LongConsumer go, Runnable close) {
    this.queue = queue;
    this.here = at.id();
    this.go = go;
    getStyleClass().add("thread-sheet");
    String title = at.threadTitle();
    getChildren()
        .add(
            PostText.label(
                title == null
                    ? Messages.text("code.thread")
                    : Messages.text("code.thread.title", title),
                "strong"));
    list.setCellFactory(view -> new Cell());
    list.setPrefHeight(HEIGHT);
    list.setAccessibleText(Messages.text("code.thread"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setOnMouseClicked(event -> choose());
    setVgrow(list, Priority.ALWAYS);
    Button closing = new Button(Messages.text("kit.close"));
    closing.setOnAction(event -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bottom = new HBox(gap, closing);
    bottom.getStyleClass().add("key-bottom");
    getChildren().addAll(list, bottom);
    model.entriesProperty().addListener((observed, before, now) -> show(now));
    show(model.entriesProperty().get());
  }

  /// What takes the focus.
  ListView<ThreadViewModel.Entry> first() {
    return list;
  }

  private void show(List<ThreadViewModel.Entry> entries) {
    list.getItems().setAll(entries);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).post().id() == here) {
        list.getSelectionModel().select(i);
        list.scrollTo(Math.max(0, i - 2));
      }
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      choose();
    }
  }

  private void choose() {
    ThreadViewModel.Entry one = list.getSelectionModel().getSelectedItem();
    if (one != null && one.post().exclusion() == null) {
      go.accept(one.post().id());
    }
  }

  private final class Cell extends ListCell<ThreadViewModel.Entry> {
    Cell() {
      getStyleClass().add("thread-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ThreadViewModel.@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Post post = entry.post();
      Label meta = new Label(meta(post));
      meta.getStyleClass().add("queue-where");
      PostText text = PostText.label(post.text(), post.id() == here ? "strong" : "plain");
      text.setMaxLines(LINES);
      VBox box = new VBox(meta, text);
      HBox.setHgrow(box, Priority.ALWAYS);
      Region indent = new Region();
      indent.setMinWidth(entry.depth() * INDENT);
      setGraphic(new HBox(indent, box));
      setAccessibleText(meta.getText() + ": " + post.text());
    }

    private String meta(Post post) {
      String state =
          post.exclusion() != null
              ? Messages.text("code.thread.dropped")
              : queue.progress((int) post.id()).spoken();
      String author = post.author();
      return MetaLine.who(author)
          + post.postedAt().map(time -> Dates.minute(time) + " · ").orElse("")
          + state
          + (post.id() == here ? " · " + Messages.text("code.thread.here") : "");
    }
  }
}
