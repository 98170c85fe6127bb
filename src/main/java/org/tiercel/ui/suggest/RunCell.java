package org.tiercel.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.EntryCell;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// One run of the list: whose, how far, when, and what it came to.
final class RunCell extends EntryCell<RunRow> {
  private final PostText name = PostText.label("", "strong");
  private final Label state = new Label();
  private final Label when = new Label();
  private final PostText counts = PostText.label("", "muted");

  RunCell() {
    this(new VBox());
  }

  private RunCell(VBox box) {
    super(box);
    getStyleClass().add("suggest-run");
    state.getStyleClass().add("suggest-state");
    when.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    state.setMinWidth(Region.USE_PREF_SIZE);
    when.setMinWidth(0);
    box.getChildren().setAll(name, new HBox(when, gap, state), counts);
    box.getStyleClass().add("suggest-run-box");
  }

  @Override
  protected String show(RunRow row) {
    name.setText(Messages.text("suggest.machine", RunPane.machine(row)));
    state.setText(Messages.text(row.state().label()));
    when.setText(Dates.minute(row.run().startedAt()));
    counts.setText(counts(row));
    return String.join(
        ", ", RunPane.machine(row), state.getText(), when.getText(), counts.getText());
  }

  private static String counts(RunRow row) {
    String text = Messages.text("suggest.row", row.run().posts(), row.run().suggestions());
    List<String> rest = new ArrayList<>();
    if (row.failed() > 0) {
      rest.add(Messages.text("suggest.row.failed", row.failed()));
    }
    row.totals().map(RunWords::cost).ifPresent(rest::add);
    return rest.isEmpty() ? text : text + "\n" + String.join(" · ", rest);
  }
}
