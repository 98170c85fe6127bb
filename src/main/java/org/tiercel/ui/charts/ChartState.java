package org.tiercel.ui.charts;

import org.tiercel.analysis.crossing.Caption;
import org.tiercel.analysis.crossing.CrossedTiers;

/// What the Charts view has to show.
sealed interface ChartState {
  /// Not counted yet.
  record Waiting() implements ChartState {}

  /// There is nothing to draw.
  ///
  /// @param title what is missing
  /// @param text what to do about it
  record Nothing(String title, String text) implements ChartState {}

  /// A table to draw.
  ///
  /// @param crossed the table
  /// @param caption what is written around it
  record Counted(CrossedTiers crossed, Caption caption) implements ChartState {}
}
