package org.tiercel.figure;

import java.util.List;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.ObservedCount;
import org.tiercel.analysis.PearsonResidual;
import org.tiercel.analysis.RowPercent;
import org.tiercel.analysis.Tables;

/// Figures for tests, drawn from fixed tables.
final class SampleFigures {
  static final TextMeasure MEASURE = new AwtTextMeasure(new AwtFonts());

  private SampleFigures() {}

  static Figure residuals(FigureTheme theme) {
    return draw(theme, "Hair by eye colour", Tables.hairByEye(), new PearsonResidual());
  }

  static Figure counts() {
    return draw(FigureTheme.LIGHT, "Party by gender", Tables.partyByGender(), new ObservedCount());
  }

  /// Small counts, a column without units, and labels that are long or in other scripts.
  static Figure awkward() {
    CrossTable table =
        CrossTable.of(
            List.of(
                new Category("did", "Developmental intellectual disability and its neighbours"),
                new Category("joke", "Joke 😭 or <b>meta</b>phor & more 👩‍👩‍👧"),
                new Category("hello", "مرحبا يا صديقي")),
            List.of(
                new Category("oversight", "Loss of professional oversight and accountability"),
                new Category("unused", "Unused"),
                new Category("namaste", "नमस्ते दुनिया")),
            new long[][] {{12, 0, 3}, {2, 0, 9}, {1, 0, 0}});
    return draw(FigureTheme.LIGHT, "Awkward labels", table, new PearsonResidual());
  }

  static Figure empty() {
    CrossTable table =
        CrossTable.of(Tables.numbered("r", 2), Tables.numbered("c", 2), new long[2][2]);
    return draw(FigureTheme.LIGHT, "Nothing yet", table, new RowPercent());
  }

  static Figure draw(FigureTheme theme, String title, CrossTable table, CellMeasure measure) {
    String subtitle = table.total() + " units";
    String footnote = "Codes of Coder A. Unit: post. All posts.";
    return new HeatMap(MEASURE, theme)
        .draw(new HeatMapSpec(title, subtitle, footnote, table, measure));
  }
}
