package org.tiercel.ui.code.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.BulkOrder;
import org.tiercel.coding.BulkOutcome;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The form that codes for many posts are chosen in. Below stands what they would come to.
public final class BulkCard extends VBox {
  private static final double WRAP = 640;

  private final BulkViewModel model;
  private final Map<CheckBox, Runnable> boxes = new LinkedHashMap<>();
  private final PostText outcome = PostText.label("", "muted");
  private final Button give = new Button();

  /// @param closed takes the form away
  public BulkCard(BulkViewModel model, Runnable closed) {
    this.model = model;
    getStyleClass().add("bulk-card");
    VBox tiers = new VBox();
    tiers.getStyleClass().add("filter-rows");
    model.tiers().forEach(tier -> tiers.getChildren().addAll(tier(tier)));
    ScrollPane scroll = new ScrollPane(tiers);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("key-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button cancel = new Button(Messages.text("kit.cancel"));
    cancel.setOnAction(event -> closed.run());
    give.getStyleClass().add("accent");
    give.setOnAction(event -> model.give());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bottom = new HBox(gap, cancel, give);
    bottom.getStyleClass().add("key-bottom");
    getChildren()
        .addAll(
            PostText.label(Messages.text("code.bulk.title", model.posts()), "strong"),
            scroll,
            PostText.label(Messages.text("code.bulk.answered"), "muted"),
            answered(),
            outcome,
            bottom);
    model.outcomeProperty().addListener((observed, before, now) -> show(now));
    model.givingProperty().addListener(observed -> show(model.outcomeProperty().get()));
    show(model.outcomeProperty().get());
  }

  /// What takes the focus.
  public Node first() {
    return boxes.isEmpty() ? give : boxes.keySet().iterator().next();
  }

  private List<Node> tier(Tier tier) {
    List<Node> rows = new ArrayList<>();
    rows.add(
        PostText.label(
            Messages.text(
                tier.kind().oneCode() ? "code.bulk.tier.one" : "code.bulk.tier.many", tier.label()),
            "strong"));
    FlowPane codes = new FlowPane();
    codes.getStyleClass().add("filter-flow");
    codes.setPrefWrapLength(WRAP);
    for (Code code : model.codes(tier)) {
      PostText label = PostText.label(code.label());
      label.setMaxLines(1);
      CheckBox box = new CheckBox();
      box.setGraphic(label);
      box.setAccessibleText(Messages.text("code.bulk.code", tier.label(), code.label()));
      box.setOnAction(event -> model.choose(tier, code, box.isSelected()));
      boxes.put(box, () -> box.setSelected(model.isChosen(tier, code)));
      codes.getChildren().add(box);
    }
    rows.add(codes);
    return rows;
  }

  private Node answered() {
    ToggleGroup group = new ToggleGroup();
    FlowPane row =
        new FlowPane(
            choice(group, "code.bulk.keep", BulkOrder.Answered.KEEP),
            choice(group, "code.bulk.add", BulkOrder.Answered.ADD),
            choice(group, "code.bulk.replace", BulkOrder.Answered.REPLACE));
    row.getStyleClass().add("filter-flow");
    return row;
  }

  private RadioButton choice(ToggleGroup group, String text, BulkOrder.Answered what) {
    RadioButton button = new RadioButton(Messages.text(text));
    button.setToggleGroup(group);
    button.setSelected(model.answeredProperty().get() == what);
    button.setOnAction(event -> model.answeredProperty().set(what));
    return button;
  }

  private void show(@Nullable BulkOutcome foreseen) {
    boxes.values().forEach(Runnable::run);
    boolean any = foreseen != null && foreseen.changed() > 0;
    give.setDisable(!any || model.givingProperty().get());
    give.setText(
        foreseen == null
            ? Messages.text("code.bulk.give.none")
            : Messages.text("code.bulk.give", foreseen.changed()));
    outcome.setText(
        foreseen == null ? Messages.text("code.bulk.reading") : OutcomeWords.of(foreseen));
  }
}
