package org.tiercel.ui.suggest;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// How far the repeats of a run agree, tier by tier.
final class RepeatTable extends GridPane {
  RepeatTable(List<RepeatLine> lines) {
    getStyleClass().add("suggest-table");
    addRow(
        0,
        heading("suggest.repeats.tier"),
        heading("suggest.repeats.percent"),
        heading("suggest.repeats.alpha"),
        heading("suggest.repeats.units"));
    for (RepeatLine line : lines) {
      addRow(
          getRowCount(),
          PostText.label(line.tier()),
          new Label(line.percent()),
          new Label(line.alpha()),
          new Label(Messages.text("suggest.number", line.units())));
    }
  }

  private static Label heading(String key) {
    Label heading = new Label(Messages.text(key));
    heading.getStyleClass().add("muted");
    return heading;
  }
}
