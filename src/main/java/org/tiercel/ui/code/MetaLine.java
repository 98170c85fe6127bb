package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;

/// Where a post comes from, and which of how many it is. Facts that do not fit wrap whole.
final class MetaLine extends HBox {
  private static final int AUTHOR_SHOWN = 6;

  private final FlowPane from = new FlowPane();
  private final Label place = new Label();

  MetaLine() {
    getStyleClass().add("code-meta");
    from.getStyleClass().add("code-facts");
    from.setMinWidth(0);
    setHgrow(from, Priority.ALWAYS);
    place.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(from, place);
  }

  /// Shows a post.
  ///
  /// @param number which it is, from 1
  /// @param of how many there are
  void show(Post post, int number, int of) {
    from.getChildren().setAll(facts(post).stream().map(Label::new).toList());
    place.setText(number == 0 ? "" : Messages.text("code.place", number, of));
  }

  private static List<String> facts(Post post) {
    List<String> facts = new ArrayList<>();
    facts.add(post.key().platform());
    post.postedAt().map(Dates::minute).ifPresent(facts::add);
    String author = post.author();
    if (author != null) {
      facts.add(
          Messages.text(
              "code.author", author.substring(0, Math.min(AUTHOR_SHOWN, author.length()))));
    }
    post.metrics().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(metric -> Messages.text("code.metric", metric.getValue(), metric.getKey()))
        .forEach(facts::add);
    if (post.parent() != null) {
      facts.add(Messages.text("code.reply"));
    }
    return facts;
  }
}
