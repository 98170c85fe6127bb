package org.tiercel.ui.code.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.NamedFilter;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The form in which conditions of the queue are set. Each takes effect at once; how many posts are
/// left is said below.
final class FilterCard extends VBox {
  private static final double WRAP = 560;
  private static final int NAME_COLUMNS = 22;

  private final FilterViewModel model;
  private final QueueViewModel queue;
  private final TextField words = new TextField();
  private final VBox rows = new VBox();
  private final FlowPane named = new FlowPane();
  private final PostText count = PostText.label("", "muted");

  /// @param queue what the conditions leave
  /// @param close takes the form away
  FilterCard(QueueViewModel queue, Runnable close) {
    this.queue = queue;
    this.model = queue.asked();
    getStyleClass().add("filter-card");
    rows.getStyleClass().add("filter-rows");
    named.getStyleClass().add("filter-chips");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("key-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            PostText.label(Messages.text("code.filter.title"), "strong"),
            row("code.filter.words", words),
            scroll,
            bottom(close));
    buildWords();
    model.choicesProperty().addListener((observed, before, now) -> build(now));
    model.namedProperty().addListener(observed -> showNamed());
    queue.countedProperty().addListener(observed -> showCount());
    build(model.choicesProperty().get());
    showNamed();
    showCount();
  }

  /// What takes the focus.
  TextField first() {
    return words;
  }

  private void buildWords() {
    words.setText(model.words());
    words.setAccessibleText(Messages.text("code.filter.words"));
    words.setPromptText(Messages.text("code.filter.words.prompt"));
    words.setOnAction(event -> model.words(words.getText()));
    words
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                model.words(words.getText());
              }
            });
  }

  private HBox bottom(Runnable closed) {
    Button clear = new Button(Messages.text("code.filter.clear"));
    clear.setOnAction(
        event -> {
          words.clear();
          model.clear();
          build(model.choicesProperty().get());
        });
    Button close = new Button(Messages.text("kit.close"));
    close.getStyleClass().add("accent");
    close.setOnAction(event -> closed.run());
    HBox.setHgrow(count, Priority.ALWAYS);
    HBox bottom = new HBox(count, clear, close);
    bottom.getStyleClass().add("key-bottom");
    return bottom;
  }

  private void build(FilterChoices choices) {
    List<Node> all = new ArrayList<>();
    List<Tier> tiers =
        model.codebook().tiers().stream().filter(tier -> !tier.codes().isEmpty()).toList();
    if (!choices.sources().isEmpty() && !tiers.isEmpty()) {
      all.add(row("code.filter.code", flow(new CodePicks(model, choices.sources(), tiers))));
    }
    if (choices.platforms().size() > 1) {
      all.add(row("code.filter.platform", platforms(choices)));
    }
    all.add(row("code.filter.posted", new PostedFields(model)));
    if (!choices.batches().isEmpty()) {
      all.add(row("code.filter.batch", batches(choices)));
    }
    all.add(row("code.filter.other", others(choices)));
    all.add(row("code.filter.named", namedRow()));
    rows.getChildren().setAll(all);
  }

  private static Node row(String label, Node content) {
    Label name = new Label(Messages.text(label));
    name.getStyleClass().add("filter-name");
    name.setLabelFor(content);
    HBox row = new HBox(name, content);
    HBox.setHgrow(content, Priority.ALWAYS);
    row.getStyleClass().add("filter-row");
    return row;
  }

  private static FlowPane flow(FlowPane row) {
    row.setPrefWrapLength(WRAP);
    row.getStyleClass().add("filter-flow");
    return row;
  }

  private Node platforms(FilterChoices choices) {
    FlowPane row = flow(new FlowPane());
    for (String platform : choices.platforms()) {
      CheckBox box = new CheckBox(platform);
      box.setSelected(model.platforms().contains(platform));
      box.setOnAction(event -> model.platform(platform, box.isSelected()));
      row.getChildren().add(box);
    }
    return row;
  }

  private Node batches(FilterChoices choices) {
    FlowPane row = flow(new FlowPane());
    for (Batch batch : choices.batches()) {
      Button button = new Button(batch.name());
      button.setOnAction(event -> model.add(new Condition.OfBatch(batch.id(), batch.name())));
      row.getChildren().add(button);
    }
    return row;
  }

  private Node others(FilterChoices choices) {
    FlowPane row = flow(new FlowPane(check("code.filter.memo", new Condition.WithMemo())));
    if (choices.machines()) {
      row.getChildren().add(check("code.filter.suggested", new Condition.Suggested()));
    }
    if (choices.disputes()) {
      row.getChildren().add(check("code.filter.disputed", new Condition.Disputed(null)));
    }
    return row;
  }

  private CheckBox check(String text, Condition condition) {
    CheckBox box = new CheckBox(Messages.text(text));
    box.setSelected(model.filterProperty().get().has(condition));
    box.setOnAction(event -> model.set(condition, box.isSelected()));
    return box;
  }

  private Node namedRow() {
    TextField name = new TextField();
    name.setPrefColumnCount(NAME_COLUMNS);
    name.setPromptText(Messages.text("code.filter.keep.prompt"));
    name.setAccessibleText(Messages.text("code.filter.keep.prompt"));
    Button keep = new Button(Messages.text("code.filter.keep"));
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    Runnable save =
        () -> {
          if (!name.getText().isBlank()) {
            model.keep(name.getText());
            name.clear();
          }
        };
    keep.setOnAction(event -> save.run());
    name.setOnAction(event -> save.run());
    HBox field = new HBox(name, keep);
    field.getStyleClass().add("filter-keep");
    VBox both = new VBox(named, field);
    both.getStyleClass().add("filter-named");
    return both;
  }

  private void showNamed() {
    named.getChildren().setAll(model.namedProperty().get().stream().flatMap(this::kept).toList());
    named.setVisible(!named.getChildren().isEmpty());
    named.setManaged(named.isVisible());
  }

  private Stream<Node> kept(NamedFilter kept) {
    PostText name = PostText.label(kept.name());
    name.setMaxLines(1);
    Button recall = new Button("", name);
    recall.setAccessibleText(Messages.text("code.filter.recall", kept.name()));
    recall.getStyleClass().add("filter-recall");
    recall.setOnAction(
        event -> {
          model.recall(kept);
          words.setText(model.words());
          build(model.choicesProperty().get());
        });
    Button forget = new Button("", Icon.REJECT.node());
    forget.getStyleClass().addAll("flat", "small-button");
    forget.setAccessibleText(Messages.text("code.filter.forget", kept.name()));
    forget.setOnAction(event -> model.forget(kept));
    return Stream.of(new HBox(recall, forget));
  }

  private void showCount() {
    count.setText(Messages.text("code.filter.count", queue.total(), queue.included()));
  }
}
