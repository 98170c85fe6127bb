package org.tiercel.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.store.KeptPrompt;
import org.tiercel.store.ModelTotals;
import org.tiercel.suggest.llm.run.KeptParameters;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;

/// One run: how it stands, what it came to and with which words, and how to go on with it.
final class RunPane extends VBox {
  private static final int SHORT_HASH = 8;

  private final RunsViewModel model;
  private final Navigator navigator;
  private final VBox head = new VBox();
  private final VBox work = new VBox();
  private final VBox results = new VBox();
  private RunDetail detail;
  private @Nullable RunUnderWay working;
  private @Nullable BatchBox batch;

  /// @param underWay the run while it works; absent otherwise
  RunPane(
      RunsViewModel model, Navigator navigator, RunDetail detail, @Nullable RunUnderWay underWay) {
    this.model = model;
    this.navigator = navigator;
    this.detail = detail;
    getStyleClass().add("suggest-page");
    head.getStyleClass().add("suggest-head");
    results.getStyleClass().add("suggest-results");
    work.managedProperty().bind(Bindings.isNotEmpty(work.getChildren()));
    getChildren().addAll(head, work, results);
    detail.parameters().ifPresent(kept -> getChildren().add(parameters(kept)));
    detail.prompt().ifPresent(prompt -> getChildren().add(prompt(prompt)));
    show(detail, underWay);
  }

  /// Whether this is the page of a run.
  boolean isOf(RunDetail other) {
    return other.row().run().id() == detail.row().run().id();
  }

  /// Shows what has become of the run. What is being pressed or read stays where it is.
  ///
  /// @param underWay the run while it works; absent otherwise
  void show(RunDetail now, @Nullable RunUnderWay underWay) {
    detail = now;
    head.getChildren()
        .setAll(
            PostText.label(
                Messages.text("suggest.machine", machine(now.row())), "strong", "suggest-title"),
            PostText.label(when(), "muted"));
    model
        .stopped(now.row())
        .ifPresent(why -> head.getChildren().add(PostText.label(why, "suggest-obstacle")));
    showWork(underWay);
    results.getChildren().setAll(outcomes());
    if (!now.problems().isEmpty()) {
      results
          .getChildren()
          .add(
              section(
                  "suggest.problems",
                  new GroupTable(navigator, machine(now.row())).add(now.problems())));
    }
    if (!now.repeats().isEmpty()) {
      results.getChildren().add(section("suggest.repeats.agree", new RepeatTable(now.repeats())));
    }
  }

  private void showWork(@Nullable RunUnderWay underWay) {
    if (underWay == null && detail.row().state() == RunState.BATCH) {
      showBatch();
    } else if (underWay == null) {
      batch = null;
      work.getChildren().clear();
      again().ifPresent(work.getChildren()::add);
    } else if (!underWay.equals(working)) {
      work.getChildren().setAll(new ProgressBox(underWay));
    }
    working = underWay;
  }

  private void showBatch() {
    BatchBox known = batch;
    if (known == null) {
      known = new BatchBox(model, detail);
      batch = known;
    } else {
      known.show(detail);
    }
    work.getChildren().setAll(known);
  }

  /// What the machine is called here: rules and models have the names of their coders.
  static String machine(RunRow row) {
    return row.run().coder().name();
  }

  private String when() {
    Run run = detail.row().run();
    String begun = Dates.minute(run.startedAt());
    String state = Messages.text(detail.row().state().label());
    String version = Integer.toString(run.codebookVersion());
    return run.finishedAt() == null
        ? Messages.text("suggest.when.open", begun, state, version)
        : Messages.text("suggest.when", begun, Dates.minute(run.finishedAt()), state, version);
  }

  private Optional<Node> again() {
    boolean canRetry = detail.row().failed() > 0;
    boolean canGoOn = detail.row().state() == RunState.STOPPED;
    boolean isModel = detail.row().run().coder().kind() == CoderKind.MODEL;
    if (!isModel || !model.idle() || !(canRetry || canGoOn)) {
      return Optional.empty();
    }
    if (!model.current(detail.row())) {
      return Optional.of(PostText.label(Messages.text("suggest.again.old"), "muted"));
    }
    TextField budget = new TextField();
    budget.getStyleClass().add("suggest-number");
    budget.setPromptText(Messages.text("suggest.budget.prompt"));
    Label name = new Label(Messages.text("suggest.budget.whole"));
    name.setLabelFor(budget);
    budget.setAccessibleText(name.getText());
    CheckBox batched = new CheckBox(Messages.text("suggest.again.batch"));
    HBox row = new HBox();
    row.getStyleClass().add("suggest-row");
    if (canGoOn) {
      Button goOn = new Button(Messages.text("suggest.goon"));
      goOn.getStyleClass().add("accent");
      goOn.setOnAction(event -> model.goOn(detail, budget.getText(), way(batched)));
      row.getChildren().add(goOn);
    }
    if (canRetry) {
      Button retry = new Button(Messages.text("suggest.retry", detail.row().failed()));
      retry.setOnAction(event -> model.retry(detail, budget.getText(), way(batched)));
      row.getChildren().add(retry);
    }
    row.getChildren().addAll(name, budget);
    if (model.knowsBatches(detail)) {
      row.getChildren().add(batched);
    }
    return Optional.of(row);
  }

  private static Way way(CheckBox batched) {
    return batched.isSelected() ? Way.BATCH : Way.NOW;
  }

  private Node outcomes() {
    GroupTable table =
        new GroupTable(navigator, machine(detail.row())).add(detail.coded()).add(detail.none());
    table.add(detail.failures());
    VBox section = section("suggest.outcomes", table);
    section.getChildren().add(PostText.label(sums(), "muted"));
    return section;
  }

  private String sums() {
    Run run = detail.row().run();
    List<String> sums = new ArrayList<>();
    sums.add(Messages.text("suggest.sums.suggestions", run.suggestions()));
    sums.add(Messages.text("suggest.sums.ties", run.ties()));
    detail.row().totals().ifPresent(totals -> addTotals(totals, sums));
    return String.join(" ", sums.stream().filter(sum -> !sum.isEmpty()).toList());
  }

  private static void addTotals(ModelTotals totals, List<String> sums) {
    sums.add(Messages.text("suggest.sums.evidence", totals.withoutEvidence()));
    sums.add(
        Messages.text(
            "suggest.sums.taken",
            totals.requests(),
            totals.promptTokens(),
            totals.completionTokens(),
            RunWords.cost(totals)));
  }

  private static Node parameters(KeptParameters kept) {
    Double temperature = kept.sampling().temperature();
    return section(
        "suggest.parameters",
        PostText.label(
            Messages.text(
                "suggest.parameters.text",
                kept.model(),
                kept.baseUrl(),
                kept.profile(),
                RunWords.posts(kept.selection()),
                kept.repeats(),
                temperature == null
                    ? Messages.text("suggest.temperature.server")
                    : RunWords.plain(temperature))));
  }

  private static Node prompt(KeptPrompt prompt) {
    String hash = prompt.hash();
    VBox section =
        section(
            "suggest.prompt",
            PostText.label(
                Messages.text(
                    "suggest.prompt.hash", hash.substring(0, Math.min(SHORT_HASH, hash.length()))),
                "muted"));
    section
        .getChildren()
        .add(SendPane.words("suggest.prompt.told", prompt.system(), "suggest-prompt"));
    section
        .getChildren()
        .add(SendPane.words("suggest.prompt.schema", prompt.schema(), "suggest-prompt"));
    return section;
  }

  private static VBox section(String heading, Node content) {
    VBox section =
        new VBox(PostText.label(Messages.text(heading), "strong", "suggest-heading"), content);
    section.getStyleClass().add("suggest-section");
    return section;
  }
}
