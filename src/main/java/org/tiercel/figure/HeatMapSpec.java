package org.tiercel.figure;

import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CrossTable;

/// What a heat map shows.
///
/// @param title its name
/// @param subtitle the number of units and what else belongs beside the title; may be empty
/// @param footnote whose codes, which unit, which filters; may be empty. The heat map adds what its
///     hatching and its empty cells mean
/// @param table the data
/// @param measure what the cells show
public record HeatMapSpec(
    String title, String subtitle, String footnote, CrossTable table, CellMeasure measure) {}
