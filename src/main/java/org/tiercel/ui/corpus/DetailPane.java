package org.tiercel.ui.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;
import org.tiercel.ui.kit.PostText;

/// The post at hand: its whole text, what is known of it, what it answers and what answers it.
final class DetailPane extends ScrollPane {
  private static final int OTHER_LINES = 4;

  private final PostsViewModel model;
  private final LongConsumer go;
  private final VBox page = new VBox();

  /// @param go goes to another post
  DetailPane(PostsViewModel model, LongConsumer go) {
    this.model = model;
    this.go = go;
    getStyleClass().addAll("corpus-middle", "corpus-detail");
    page.getStyleClass().add("corpus-detail-page");
    setContent(page);
    setFitToWidth(true);
    model.detailProperty().addListener((observed, before, now) -> show(now));
    show(model.detailProperty().get());
  }

  private void show(@Nullable PostDetail detail) {
    page.getChildren().clear();
    if (detail == null) {
      page.getChildren().add(PostText.label(Messages.text("corpus.detail.none"), "muted"));
      return;
    }
    Post post = detail.post();
    page.getChildren().add(PostText.label(about(post), "muted"));
    if (post.exclusion() != null) {
      page.getChildren().add(PostText.label(PostState.of(post), "strong"));
    }
    if (post.threadTitle() != null) {
      page.getChildren()
          .add(PostText.label(Messages.text("corpus.detail.thread", post.threadTitle()), "muted"));
    }
    others("corpus.detail.above", detail.above(), 0);
    PostText text = new PostText();
    text.setText(post.text());
    text.setSelectable(true);
    text.getStyleClass().add("corpus-text");
    page.getChildren().addAll(text, facts(post));
    others("corpus.detail.replies", detail.replies(), detail.more());
    setVvalue(0);
  }

  private static String about(Post post) {
    List<String> parts = new ArrayList<>();
    parts.add(post.key().platform());
    Instant time = post.time();
    if (time != null) {
      parts.add(Dates.minute(time));
    }
    if (post.author() != null) {
      parts.add(post.author());
    }
    return String.join(" · ", parts);
  }

  private GridPane facts(Post post) {
    GridPane facts = new GridPane();
    facts.getStyleClass().add("corpus-facts");
    fact(facts, PostColumn.ID.title(), post.key().externalId());
    new TreeMap<>(post.metrics())
        .forEach((name, count) -> fact(facts, metric(name), Numbers.whole(count)));
    if (post.thread() != null) {
      fact(facts, PostColumn.THREAD.title(), post.thread());
    }
    if (post.link() != null) {
      fact(facts, PostColumn.LINK.title(), post.link());
    }
    fact(facts, PostColumn.IMPORT.title(), model.file(post.id()));
    return facts;
  }

  private static String metric(String name) {
    for (PostColumn column : PostColumn.values()) {
      if (column.isNumber() && column.key().equals(name)) {
        return column.title();
      }
    }
    return name;
  }

  private static void fact(GridPane facts, String name, String value) {
    Label label = new Label(name);
    label.getStyleClass().add("muted");
    PostText shown = PostText.label(value);
    label.setLabelFor(shown);
    facts.addRow(facts.getRowCount(), label, shown);
  }

  private void others(String key, List<Post> posts, int more) {
    if (posts.isEmpty()) {
      return;
    }
    page.getChildren().add(PostText.label(Messages.text(key, posts.size() + more), "strong"));
    posts.forEach(post -> page.getChildren().add(other(post)));
    if (more > 0) {
      page.getChildren().add(PostText.label(Messages.text("corpus.detail.more", more), "muted"));
    }
  }

  private Node other(Post post) {
    PostText text = PostText.label(post.text());
    text.setMaxLines(OTHER_LINES);
    Hyperlink to = new Hyperlink(Messages.text("corpus.detail.go"));
    to.setAccessibleText(Messages.text("corpus.detail.go.spoken", post.text()));
    to.setOnAction(event -> go.accept(post.id()));
    VBox card = new VBox(PostText.label(about(post), "muted"), text, to);
    card.getStyleClass().add("corpus-other");
    return card;
  }
}
