package org.tiercel.ui.corpus;

import java.util.MissingResourceException;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.corpus.FunnelStep;
import org.tiercel.corpus.ImportReport;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// The funnel of an import: how many records were read, what each step kept out, and how many posts
/// joined the corpus, with bars to compare them. Steps that kept nothing out are left away.
final class FunnelBox extends GridPane {
  private static final double LONGEST_BAR = 320;
  private static final double SHORTEST_BAR = 2;

  private final long read;

  FunnelBox(ImportReport report) {
    this.read = report.read();
    getStyleClass().add("corpus-funnel");
    ColumnConstraints name = new ColumnConstraints();
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(name, number, bar);
    add("read", report.read(), "funnel-read");
    report.steps().stream().filter(step -> step.dropped() > 0).forEach(this::add);
    add("imported", report.imported(), "funnel-imported");
  }

  private void add(FunnelStep step) {
    add(step.step(), step.dropped(), "funnel-dropped");
  }

  private void add(String step, long count, String styleClass) {
    Region bar = new Region();
    bar.getStyleClass().addAll("funnel-bar", styleClass);
    double length = read == 0 ? 0 : LONGEST_BAR * count / read;
    bar.setMaxWidth(count == 0 ? 0 : Math.max(SHORTEST_BAR, length));
    Label number = new Label(Numbers.whole(count));
    addRow(getRowCount(), new Label(name(step)), number, bar);
  }

  /// A step that has no words yet goes by its name in files.
  private static String name(String step) {
    try {
      return Messages.text("corpus.step." + step);
    } catch (MissingResourceException e) {
      return step;
    }
  }
}
