package org.tiercel.ui.charts;

import java.nio.file.Path;
import java.util.Locale;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.CrossTableCsv;
import org.tiercel.domain.TiercelException;
import org.tiercel.figure.AwtFonts;
import org.tiercel.figure.AwtTextMeasure;
import org.tiercel.figure.FigureFile;
import org.tiercel.figure.FigureTheme;
import org.tiercel.figure.HeatMap;
import org.tiercel.figure.HeatMapSpec;
import org.tiercel.figure.PngWriter;
import org.tiercel.figure.WholeFile;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;

/// Saves what is drawn: the figure in light colours, or the numbers of all its codes.
final class ChartSaving {
  private final TaskRunner tasks;
  private final Notices notices;
  private final AwtFonts fonts;

  ChartSaving(TaskRunner tasks, Notices notices, AwtFonts fonts) {
    this.tasks = tasks;
    this.notices = notices;
    this.fonts = fonts;
  }

  /// Saves in the background and says so.
  ///
  /// @param table all codes, those never given included
  /// @param spec the figure
  /// @param file where
  /// @param ending the format; added to the file's name where it is missing
  void save(CrossTable table, HeatMapSpec spec, Path file, String ending) {
    Path named =
        file.toString().toLowerCase(Locale.ROOT).endsWith(ending)
            ? file
            : file.resolveSibling(file.getFileName() + ending);
    tasks.run(
        Messages.text("charts.saving", named.getFileName()),
        progress -> {
          write(table, spec, named, ending);
          return named;
        },
        saved -> notices.say(Messages.text("charts.saved", saved.getFileName())),
        this::fail);
  }

  private void write(CrossTable table, HeatMapSpec spec, Path file, String ending) {
    if (ending.equals(".csv")) {
      WholeFile.save(file, CrossTableCsv.of(table));
    } else {
      HeatMap heatMap = new HeatMap(new AwtTextMeasure(fonts), FigureTheme.LIGHT);
      new FigureFile(fonts).save(heatMap.draw(spec), file, PngWriter.PRINT_DPI);
    }
  }

  private void fail(Throwable problem) {
    if (problem instanceof TiercelException refusal) {
      notices.fail(refusal.getMessage());
    } else {
      throw new IllegalStateException("The figure could not be saved", problem);
    }
  }
}
