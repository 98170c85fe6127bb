package org.tiercel.ui.charts;

import java.util.BitSet;
import java.util.List;
import org.tiercel.analysis.crossing.CellQuote;

/// The cell whose posts are shown.
///
/// @param row key of its row's code
/// @param column key of its column's code
/// @param title the two codes
/// @param counted how many units, and how many were expected
/// @param quotes the first of what stands behind it
/// @param posts row ids of all its posts
record ChosenCell(
    String row, String column, String title, String counted, List<CellQuote> quotes, BitSet posts) {
  /// Copies what can change.
  ChosenCell {
    quotes = List.copyOf(quotes);
    posts = (BitSet) posts.clone();
  }

  @Override
  public BitSet posts() {
    return (BitSet) posts.clone();
  }
}
