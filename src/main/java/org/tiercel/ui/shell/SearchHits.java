package org.tiercel.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.tiercel.domain.MemoSubject;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What a search has found, in groups below the search box. The keys are those of the box.
final class SearchHits extends Pane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double GAP = 4;

  private final SearchViewModel model;
  private final SearchBox box;
  private final VBox list = new VBox();
  private final List<Node> rows = new ArrayList<>();

  SearchHits(SearchViewModel model, SearchBox box) {
    this.model = model;
    this.box = box;
    setPickOnBounds(false);
    list.getStyleClass().add("search-hits");
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setManaged(false);
    getChildren().add(list);
    InvalidationListener changed = observed -> build();
    model.hits().addListener(changed);
    box.focusWithinProperty().addListener(changed);
    box.localToSceneTransformProperty().addListener(observed -> place());
    model.selectedProperty().addListener(observed -> select());
    build();
  }

  private void build() {
    rows.clear();
    list.getChildren().clear();
    String group = "";
    for (SearchHit hit : model.hits()) {
      String now = Messages.text(group(hit));
      if (!now.equals(group)) {
        Label heading = new Label(now);
        heading.getStyleClass().add("start-heading");
        list.getChildren().add(heading);
        group = now;
      }
      Node row = row(hit);
      rows.add(row);
      list.getChildren().add(row);
    }
    setVisible(!rows.isEmpty() && box.isFocusWithin());
    select();
    place();
  }

  private static String group(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Posts _ -> "shell.search.posts";
      case SearchHit.OfTier _, SearchHit.OfCode _ -> "shell.search.codes";
      case SearchHit.OfMemo _ -> "shell.search.memos";
    };
  }

  private Node row(SearchHit hit) {
    PostText title = PostText.label(title(hit));
    title.setMaxLines(1);
    PostText about = PostText.label(about(hit).orElse(""), "muted");
    about.setMaxLines(1);
    VBox row = new VBox(title);
    if (!about.getText().isEmpty()) {
      row.getChildren().add(about);
    }
    row.getStyleClass().add("search-hit");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(Messages.text("kit.key.spoken", title.getText(), about.getText()));
    row.setOnMousePressed(
        event -> {
          event.consume();
          model.go(hit);
        });
    return row;
  }

  private static String title(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Posts(String count) -> count;
      case SearchHit.OfTier(var tier) -> tier.label();
      case SearchHit.OfCode(_, var code) -> code.label();
      case SearchHit.OfMemo(var memo) -> memo.text();
    };
  }

  private static Optional<String> about(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Posts _ -> Optional.empty();
      case SearchHit.OfTier(var tier) -> Optional.of(tier.question());
      case SearchHit.OfCode(var tier, var code) ->
          Optional.of(Messages.text("shell.search.code", tier.label(), code.definition()));
      case SearchHit.OfMemo(var memo) ->
          Optional.of(
              Messages.text(
                  "shell.search.memo",
                  memo.coder().name(),
                  switch (memo.subject()) {
                    case MemoSubject.OfProject() -> Messages.text("shell.search.on.project");
                    case MemoSubject.OfTier(String tier) -> tier;
                    case MemoSubject.OfCode(_, String code) -> code;
                    case MemoSubject.OfPost _ -> Messages.text("shell.search.on.post");
                    case MemoSubject.OfExcerpt _ -> Messages.text("shell.search.on.excerpt");
                  }));
    };
  }

  private void select() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(SELECTED, i == model.selectedProperty().get());
    }
    if (!rows.isEmpty()) {
      int at = Math.min(model.selectedProperty().get(), rows.size() - 1);
      box.speak(rows.get(at).getAccessibleText());
    }
  }

  private void place() {
    if (isVisible() && box.getScene() != null) {
      applyCss();
      Bounds below = sceneToLocal(box.localToScene(box.getLayoutBounds()));
      double width = list.prefWidth(-1);
      double x = Math.clamp(below.getMinX(), 0, Math.max(0, getWidth() - width - GAP));
      list.resizeRelocate(x, below.getMaxY() + GAP, width, list.prefHeight(width));
    }
  }
}
