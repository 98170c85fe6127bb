package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the post stands under: the thread's title and the post it answers, and on demand the whole
/// thread.
final class ThreadBlock extends VBox {
  private static final int PARENT_LINES = 3;

  private final CodeViewModel model;
  private final PostText context = PostText.label("", "muted");
  private final Button toggle = new Button();
  private final VBox posts = new VBox();
  private final ScrollPane scroll = new ScrollPane(posts);

  /// @param back puts the focus back on the post
  ThreadBlock(CodeViewModel model, Runnable back) {
    this.model = model;
    getStyleClass().add("code-thread");
    context.setMaxLines(PARENT_LINES);
    posts.getStyleClass().add("code-thread-posts");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("code-thread-scroll");
    toggle.getStyleClass().addAll("flat", "code-link");
    toggle.setOnAction(
        event -> {
          model.toggleThread();
          back.run();
        });
    getChildren().addAll(context, toggle);
    managedProperty().bind(visibleProperty());
    model.threadProperty().addListener((observed, before, now) -> showThread(now));
    showThread(List.of());
  }

  /// Shows what a post stands under.
  void show(Post post, ThreadContext around) {
    setVisible(!around.isEmpty() || post.thread() != null);
    context.setText(words(around));
    toggle.setVisible(post.thread() != null);
    toggle.setManaged(post.thread() != null);
  }

  private static String words(ThreadContext around) {
    List<String> parts = new ArrayList<>();
    add(parts, "code.thread.title", around.title());
    add(parts, "code.thread.parent", around.parent());
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, String key, @Nullable String text) {
    if (text != null) {
      parts.add(Messages.text(key, text.replaceAll("\\s+", " ")));
    }
  }

  private void showThread(List<Post> thread) {
    boolean open = !thread.isEmpty();
    toggle.setText(Messages.text(open ? "code.thread.hide" : "code.thread.show"));
    posts.getChildren().setAll(thread.stream().map(this::entry).toList());
    getChildren().remove(scroll);
    if (open) {
      getChildren().add(1, scroll);
    }
  }

  private PostText entry(Post post) {
    boolean here = model.post().now().filter(at -> at.shown().id() == post.id()).isPresent();
    String line = post.parent() == null ? post.text() : "↳ " + post.text();
    return PostText.label(line, here ? "strong" : "muted");
  }
}
