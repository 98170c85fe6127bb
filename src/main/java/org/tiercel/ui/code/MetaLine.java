package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;

/// Where a post comes from, and which of how many it is. Facts that do not fit wrap whole.
final class MetaLine extends HBox {
  private static final int AUTHOR_SHOWN = 6;

  private final FlowPane from = new FlowPane();
  private final Label place = new Label();
  private final Button original = new Button();

  /// @param open opens the original of the post, after asking
  MetaLine(Runnable open) {
    getStyleClass().add("code-meta");
    from.getStyleClass().add("code-facts");
    from.setMinWidth(0);
    setHgrow(from, Priority.ALWAYS);
    place.setMinWidth(USE_PREF_SIZE);
    original.getStyleClass().addAll("flat", "code-link", "code-original");
    original.setOnAction(event -> open.run());
    getChildren().addAll(from, place);
  }

  /// Shows a post.
  ///
  /// @param number which it is, from 1
  /// @param of how many there are
  void show(Post post, int number, int of) {
    from.getChildren().setAll(facts(post).stream().map(Label::new).toList());
    Original.of(post)
        .ifPresent(
            there -> {
              original.setText(Messages.text("code.original", there.host()));
              from.getChildren().add(original);
            });
    place.setText(number == 0 ? "" : Messages.text("code.place", number, of));
  }

  private static String shortened(String author) {
    return author.substring(0, Math.min(AUTHOR_SHOWN, author.length()));
  }

  /// Who wrote something, before what is said of it; empty where that is not known.
  static String who(@Nullable String author) {
    return author == null ? "" : shortened(author) + " · ";
  }

  private static List<String> facts(Post post) {
    List<String> facts = new ArrayList<>();
    facts.add(post.key().platform());
    post.postedAt().map(Dates::minute).ifPresent(facts::add);
    String author = post.author();
    if (author != null) {
      facts.add(Messages.text("code.author", shortened(author)));
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
