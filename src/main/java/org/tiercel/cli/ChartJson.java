package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CellMeasures;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.crossing.CrossedTiers;

/// A cross table as one JSON document, with every measure of every cell.
final class ChartJson {
  private ChartJson() {}

  static ObjectNode document(CrossedTiers crossed, CellMeasure shown) {
    CrossTable table = crossed.table();
    ObjectNode document = JsonOutput.object();
    document.put("chart", "heatmap");
    document.put("rows", crossed.crossing().rows().key());
    document.put("columns", crossed.crossing().columns().key());
    document.put("coder", crossed.codes().coder().name());
    if (crossed.codes().run() == null) {
      document.putNull("run");
    } else {
      document.put("run", crossed.codes().run().id());
    }
    document.put("unit", crossed.crossing().unit().key());
    document.put("cell", shown.key());
    document.put("units", table.total());
    document.put("posts", crossed.posts());
    document.put("severalCells", crossed.crossing().entersSeveralCells());
    ObjectNode leftOut = document.putObject("leftOut");
    leftOut.put("none", crossed.leftOut().none());
    leftOut.put("notApplicable", crossed.leftOut().notApplicable());
    leftOut.put("pending", crossed.leftOut().pending());
    leftOut.put("notAsked", crossed.leftOut().notAsked());
    ArrayNode cells = document.putArray("cells");
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        cell(cells.addObject(), table, row, column);
      }
    }
    return document;
  }

  private static void cell(ObjectNode cell, CrossTable table, int row, int column) {
    cell.put("row", table.rows().get(row).key());
    cell.put("column", table.columns().get(column).key());
    for (CellMeasure measure : CellMeasures.all()) {
      OptionalDouble value = measure.value(table, row, column);
      if (value.isEmpty()) {
        cell.putNull(measure.key());
      } else if (measure.reading() == CellMeasure.Reading.COUNT) {
        cell.put(measure.key(), Math.round(value.getAsDouble()));
      } else {
        cell.put(measure.key(), value.getAsDouble());
      }
    }
  }
}
