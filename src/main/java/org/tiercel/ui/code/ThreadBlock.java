package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the post stands under: the thread's title and the post it answers, and the way to the whole
/// thread.
final class ThreadBlock extends VBox {
  private static final int PARENT_LINES = 3;

  private final PostText context = PostText.label("", "muted");
  private final Button whole = new Button(Messages.text("code.thread.show"));

  /// @param show shows the whole thread
  ThreadBlock(Runnable show) {
    getStyleClass().add("code-thread");
    context.setMaxLines(PARENT_LINES);
    whole.getStyleClass().addAll("flat", "code-link");
    whole.setOnAction(event -> show.run());
    whole.managedProperty().bind(whole.visibleProperty());
    getChildren().addAll(context, whole);
    managedProperty().bind(visibleProperty());
  }

  /// Shows what a post stands under.
  void show(Post post, ThreadContext around) {
    setVisible(!around.isEmpty() || post.thread() != null);
    context.setText(words(around));
    whole.setVisible(post.thread() != null);
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
}
