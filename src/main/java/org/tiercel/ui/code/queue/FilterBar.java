package org.tiercel.ui.code.queue;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// Over the queue: what is asked of its posts, one chip a condition, each of which a press takes
/// away; and the order of the posts.
final class FilterBar extends VBox {
  private static final PseudoClass SHUT = PseudoClass.getPseudoClass("shut");
  private static final double WIDEST_CHIP = 250;

  private final FilterViewModel model;
  private final Runnable back;
  private final MenuButton sort = new MenuButton();
  private final FlowPane chips = new FlowPane();

  /// @param alike whether it is asked if posts with the same text shall be coded alike
  /// @param open shows the form that conditions are set in
  /// @param back puts the focus back on the post
  FilterBar(FilterViewModel model, BooleanProperty alike, Runnable open, Runnable back) {
    this.model = model;
    this.back = back;
    getStyleClass().add("filter-bar");
    Button filter = new Button(Messages.text("code.filter.button"), Icon.FILTER.node());
    filter.getStyleClass().add("filter-button");
    filter.setOnAction(event -> open.run());
    sort.getStyleClass().add("filter-sort");
    for (PostSort.By by : PostSort.By.values()) {
      MenuItem item = new MenuItem(ConditionWords.of(by));
      item.setOnAction(
          event -> {
            model.sortBy(by);
            back.run();
          });
      sort.getItems().add(item);
    }
    CheckMenuItem same = new CheckMenuItem(Messages.text("code.alike.wanted"));
    same.selectedProperty().bindBidirectional(alike);
    sort.getItems().addAll(new SeparatorMenuItem(), same);
    FlowPane top = new FlowPane(filter, sort);
    top.getStyleClass().add("filter-top");
    chips.getStyleClass().add("filter-chips");
    chips.managedProperty().bind(chips.visibleProperty());
    getChildren().addAll(top, chips);
    InvalidationListener changed = observed -> show();
    model.filterProperty().addListener(changed);
    model.shutProperty().addListener(changed);
    model.sortProperty().addListener(changed);
    show();
  }

  private void show() {
    String order = ConditionWords.of(model.sortProperty().get().by());
    sort.setText(order);
    sort.setAccessibleText(Messages.text("code.sort.spoken", order));
    chips
        .getChildren()
        .setAll(model.filterProperty().get().conditions().stream().map(this::chip).toList());
    chips.setVisible(!chips.getChildren().isEmpty());
  }

  private Button chip(Condition condition) {
    String words = new ConditionWords(model.codebook()).of(condition);
    boolean shut = model.shutProperty().get().contains(condition);
    PostText label = PostText.label(words);
    label.setMaxLines(1);
    label.setMaxWidth(WIDEST_CHIP);
    HBox both = new HBox(label, (shut ? Icon.HIDDEN : Icon.REJECT).node());
    both.getStyleClass().add("filter-chip-content");
    Button chip = new Button("", both);
    chip.getStyleClass().add("filter-chip");
    chip.pseudoClassStateChanged(SHUT, shut);
    chip.setAccessibleText(
        Messages.text(shut ? "code.filter.shut.spoken" : "code.filter.remove", words));
    chip.setOnAction(
        event -> {
          model.remove(condition);
          back.run();
        });
    return chip;
  }
}
