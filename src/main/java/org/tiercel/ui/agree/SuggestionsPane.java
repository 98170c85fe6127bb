package org.tiercel.ui.agree;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;

/// Whether suggestions led the coders: what people made of them, and agreement where they were
/// shown and where they were withheld.
final class SuggestionsPane extends BorderPane {
  private final SuggestionsViewModel model;
  private final Explanation explanation = new Explanation();
  private final Segmented<Measure> measures = new Segmented<>();
  private final VBox tables = new VBox();
  private final ScrollPane scroll = new ScrollPane(tables);

  SuggestionsPane(SuggestionsViewModel model) {
    this.model = model;
    tables.getStyleClass().addAll("agree-tables", "agree-led");
    scroll.getStyleClass().add("agree-scroll");
    scroll.setFitToWidth(true);
    measures.add(Measure.KRIPPENDORFF_ALPHA, Messages.text("agree.alpha"), null);
    measures.add(Measure.PERCENT_AGREEMENT, Messages.text("agree.agreement"), null);
    measures.add(Measure.GWET_AC, Messages.text("agree.ac"), null);
    measures
        .valueProperty()
        .addListener(
            (observed, before, measure) -> {
              if (measure != null) {
                model.measureProperty().set(measure);
              }
            });
    model.stateProperty().addListener(observed -> show());
    model.measureProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    switch (model.stateProperty().get()) {
      case SuggestionsState.Waiting _ -> {
        setCenter(AgreeScreen.waiting());
        setBottom(null);
      }
      case SuggestionsState.Nothing(String title, String text) -> {
        setCenter(new EmptyState(Icon.SUGGEST, title, text));
        setBottom(null);
      }
      case SuggestionsState.Counted _ -> {
        tables.getChildren().setAll(sections());
        setCenter(scroll);
        setBottom(explanation);
      }
    }
  }

  private List<Node> sections() {
    List<Node> sections = new ArrayList<>();
    if (!model.uses().isEmpty()) {
      sections.add(section("agree.led.use", useTable(model.uses())));
    }
    boolean compared = !model.effects().isEmpty() || !model.withMachine().isEmpty();
    if (compared || model.measureProperty().get() != Measure.KRIPPENDORFF_ALPHA) {
      sections.add(measures);
    }
    sections.add(section("agree.led.effect", effectTable(model.effects(), true)));
    if (!model.withMachine().isEmpty()) {
      sections.add(section("agree.led.machine", effectTable(model.withMachine(), false)));
    }
    model.notes().forEach(note -> sections.add(PostText.label(note, "muted")));
    return sections;
  }

  private static VBox section(String title, Node table) {
    VBox section = new VBox(PostText.label(Messages.text(title), "strong"), table);
    section.getStyleClass().add("agree-codes");
    return section;
  }

  private Node useTable(List<UseLine> lines) {
    List<String> headings =
        headings(
            "agree.code", "shown", "kept", "changed", "rejected", "passed", "withheld", "share");
    LineTable table = new LineTable(headings);
    for (UseLine line : lines) {
      table.add(
          cells(
              name(line.name(), line.about()),
              headings,
              List.of(
                  line.shown(),
                  line.kept(),
                  line.changed(),
                  line.rejected(),
                  line.passedOver(),
                  line.withheld(),
                  line.share())));
    }
    return table;
  }

  /// @param mixing whether one of the two can have seen suggestions while the other did not
  private Node effectTable(List<EffectLine> lines, boolean mixing) {
    if (lines.isEmpty()) {
      return PostText.label(Messages.text("agree.led.effect.none"), "muted");
    }
    List<String> headings =
        mixing
            ? headings("agree.tier", "group.withheld", "group.shown", "group.mixed", "difference")
            : headings("agree.tier", "group.withheld", "group.shown", "difference");
    LineTable table = new LineTable(headings);
    for (EffectLine line : lines) {
      List<ShownNumber> numbers =
          mixing
              ? List.of(line.withheld(), line.shown(), line.mixed(), line.difference())
              : List.of(line.withheld(), line.shown(), line.difference());
      table.add(cells(name(line.name(), line.about()), headings, numbers));
    }
    return table;
  }

  private static List<String> headings(String first, String... others) {
    List<String> headings = new ArrayList<>();
    headings.add(Messages.text(first));
    for (String other : others) {
      headings.add(Messages.text("agree.led." + other));
    }
    return headings;
  }

  /// The last number is the one that most people look for.
  private List<Node> cells(Node name, List<String> headings, List<ShownNumber> numbers) {
    List<Node> cells = new ArrayList<>();
    cells.add(name);
    for (int place = 0; place < numbers.size(); place++) {
      boolean last = place == numbers.size() - 1;
      cells.add(new NumberCell(numbers.get(place), headings.get(place + 1), last, explanation));
    }
    return cells;
  }

  private static VBox name(String name, String about) {
    return new VBox(PostText.label(name, "strong"), PostText.label(about, "muted", "agree-about"));
  }
}
