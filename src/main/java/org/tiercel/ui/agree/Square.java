package org.tiercel.ui.agree;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How often each answer of one coder met each of another, with the posts behind each count.
///
/// @param title what was answered
/// @param categories labels of the answers that occur, in declared order
/// @param cells one list a row: the first coder's answer; one cell a column: the second's
/// @param unused labels of the answers that neither gave
record Square(String title, List<String> categories, List<List<Cell>> cells, List<String> unused) {
  Square {
    categories = List.copyOf(categories);
    cells = cells.stream().map(List::copyOf).toList();
    unused = List.copyOf(unused);
  }

  /// @param row place of the first coder's answer
  /// @param column place of the second coder's answer
  /// @param count how many units
  /// @param posts row ids of their posts
  record Cell(int row, int column, int count, BitSet posts) {
    Cell {
      posts = (BitSet) posts.clone();
    }

    boolean agrees() {
      return row == column;
    }
  }

  /// The cells in which the coders differ.
  List<Cell> disagreements() {
    return cells.stream().flatMap(List::stream).filter(cell -> !cell.agrees()).toList();
  }

  /// How many units they differ in.
  int differing() {
    return disagreements().stream().mapToInt(Cell::count).sum();
  }

  /// The posts they differ in.
  BitSet differingPosts() {
    BitSet posts = new BitSet();
    disagreements().forEach(cell -> posts.or(cell.posts()));
    return posts;
  }

  /// The cell with most disagreements, if there are any.
  Optional<Cell> worst() {
    return disagreements().stream()
        .filter(cell -> cell.count() > 0)
        .max(Comparator.comparingInt(Cell::count));
  }

  /// The greatest count of all cells.
  int greatest() {
    return cells.stream().flatMap(List::stream).mapToInt(Cell::count).max().orElse(0);
  }
}
