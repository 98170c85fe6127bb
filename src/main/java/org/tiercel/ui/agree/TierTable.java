package org.tiercel.ui.agree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// The tiers with their numbers; one of them is looked into.
final class TierTable extends VBox {
  private final Explanation explanation;
  private final Consumer<TierLine> choose;
  private final Map<TierLine, LineTable.Row> rows = new LinkedHashMap<>();
  private List<TierLine> shown = List.of();

  TierTable(Explanation explanation, Consumer<TierLine> choose) {
    this.explanation = explanation;
    this.choose = choose;
  }

  /// Shows lines; where they are the same as before, they stay, and with them the focus.
  ///
  /// @param chosen key of the tier looked into
  /// @param twoCoders whether Cohen's kappa is shown, else Fleiss'
  void show(List<TierLine> lines, String chosen, boolean twoCoders) {
    if (!lines.equals(shown)) {
      shown = List.copyOf(lines);
      build(twoCoders);
    }
    rows.forEach((line, row) -> row.mark(line.key().equals(chosen)));
  }

  private void build(boolean twoCoders) {
    List<String> headings =
        List.of(
            Messages.text("agree.tier"),
            Messages.text("agree.units"),
            Messages.text("agree.agreement"),
            Messages.text(twoCoders ? "agree.kappa.cohen" : "agree.kappa.fleiss"),
            Messages.text("agree.alpha"),
            Messages.text("agree.ac"));
    LineTable table = new LineTable(headings);
    rows.clear();
    for (TierLine line : shown) {
      LineButton button = new LineButton(name(line), () -> choose.accept(line));
      button.setAccessibleText(Messages.text("agree.tier.spoken", line.name(), line.about()));
      Region ground =
          table.add(
              List.of(
                  button,
                  number(line.units(), headings.get(1), false),
                  number(line.agreement(), headings.get(2), false),
                  number(line.kappa(), headings.get(3), true),
                  number(line.alpha(), headings.get(4), false),
                  number(line.ac(), headings.get(5), false)));
      rows.put(line, new LineTable.Row(ground, button));
    }
    getChildren().setAll(table);
  }

  private static VBox name(TierLine line) {
    return new VBox(
        PostText.label(line.name(), "strong"),
        PostText.label(line.about(), "muted", "agree-about"));
  }

  private NumberCell number(ShownNumber number, String heading, boolean strong) {
    return new NumberCell(number, heading, strong, explanation);
  }
}
