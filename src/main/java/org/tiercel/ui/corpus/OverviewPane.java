package org.tiercel.ui.corpus;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;

/// A corpus with posts: the table of them, and the files they came from.
final class OverviewPane extends BorderPane {
  private final CorpusViewModel model;
  private final ImportsViewModel imports;
  private final PostsPane posts;
  private final Consumer<PostFilter> show;

  /// @param posts the table
  /// @param importMore asks for files
  /// @param show shows posts in the table
  OverviewPane(
      CorpusViewModel model,
      ImportsViewModel imports,
      PostsPane posts,
      Runnable importMore,
      Consumer<PostFilter> show) {
    this.model = model;
    this.imports = imports;
    this.posts = posts;
    this.show = show;
    setTop(head(importMore));
    model.tabProperty().addListener(observed -> showTab());
    model.contentsProperty().addListener(observed -> showTab());
    imports.questionProperty().addListener(observed -> showTab());
    showTab();
  }

  private HBox head(Runnable importMore) {
    Segmented<CorpusTab> tabs = new Segmented<>();
    tabs.add(CorpusTab.POSTS, Messages.text("corpus.tab.posts"), null);
    tabs.add(CorpusTab.IMPORTS, Messages.text("corpus.tab.imports"), null);
    tabs.valueProperty().set(model.tabProperty().get());
    tabs.valueProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                model.tabProperty().set(now);
              }
            });
    model.tabProperty().addListener((observed, before, now) -> tabs.valueProperty().set(now));
    HBox head = new HBox(tabs);
    head.getStyleClass().add("corpus-head");
    if (model.readOnly()) {
      PostText looking = PostText.label(Messages.text("corpus.readonly"), "muted");
      HBox.setHgrow(looking, Priority.ALWAYS);
      head.getChildren().add(looking);
    } else {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Button more = new Button(Messages.text("corpus.import"), Icon.IMPORT.node());
      more.getStyleClass().add("accent");
      more.setOnAction(event -> importMore.run());
      head.getChildren().addAll(gap, more);
    }
    return head;
  }

  private void showTab() {
    setCenter(
        switch (model.tabProperty().get()) {
          case POSTS -> posts;
          case IMPORTS -> contents();
        });
  }

  private Node contents() {
    ScrollPane before = getCenter() instanceof ScrollPane scroll ? scroll : null;
    ScrollPane scroll =
        new ScrollPane(
            new ContentsPane(model.contentsProperty().get(), imports, model.readOnly(), show));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("corpus-middle");
    if (before != null) {
      scroll.setVvalue(before.getVvalue());
    }
    return scroll;
  }

  /// Puts the focus where work goes on.
  void takeFocus() {
    if (model.tabProperty().get() == CorpusTab.POSTS) {
      posts.takeFocus();
    } else {
      requestFocus();
    }
  }
}
