package org.tiercel.agreement.table;

import java.util.Arrays;

/// The distinct rows of a rating table and how many units have each. Every coefficient depends on
/// the units through these counts alone, so a million units cost no more than their few hundred
/// patterns, and a resample is nothing but other counts. Immutable; arrays handed out are not to be
/// changed.
public final class Patterns {
  private final int coders;
  private final int[] ratings;
  private final int[] counts;
  private final int[] patternOfUnit;
  private final int[] starts;
  private final int[] categories;
  private final int[] times;
  private final int[] given;

  private Patterns(int coders, int[] ratings, int[] counts, int[] patternOfUnit) {
    this.coders = coders;
    this.ratings = ratings;
    this.counts = counts;
    this.patternOfUnit = patternOfUnit;
    this.starts = new int[counts.length + 1];
    this.categories = new int[ratings.length];
    this.times = new int[ratings.length];
    this.given = new int[counts.length];
    for (int pattern = 0; pattern < counts.length; pattern++) {
      starts[pattern + 1] = tally(pattern, starts[pattern]);
    }
  }

  /// The patterns of a table.
  ///
  /// @param coders the number of columns
  /// @param cells row after row
  static Patterns of(int coders, int[] cells) {
    int units = coders == 0 ? 0 : cells.length / coders;
    RowIndex index = new RowIndex(coders);
    int[] patternOfUnit = new int[units];
    for (int unit = 0; unit < units; unit++) {
      patternOfUnit[unit] = index.number(cells, unit * coders);
    }
    int[] counts = new int[index.size()];
    for (int pattern : patternOfUnit) {
      counts[pattern]++;
    }
    return new Patterns(coders, index.rows(), counts, patternOfUnit);
  }

  /// The patterns that some of the coders make.
  ///
  /// @param columns the places of the coders to keep
  public Patterns only(int... columns) {
    RowIndex index = new RowIndex(columns.length);
    int[] renumbered = new int[size()];
    int[] row = new int[columns.length];
    for (int pattern = 0; pattern < size(); pattern++) {
      for (int column = 0; column < columns.length; column++) {
        row[column] = rating(pattern, columns[column]);
      }
      renumbered[pattern] = index.number(row, 0);
    }
    int[] merged = new int[index.size()];
    for (int pattern = 0; pattern < size(); pattern++) {
      merged[renumbered[pattern]] += counts[pattern];
    }
    int[] ofUnit = Arrays.stream(patternOfUnit).map(pattern -> renumbered[pattern]).toArray();
    return new Patterns(columns.length, index.rows(), merged, ofUnit);
  }

  private int tally(int pattern, int start) {
    int end = start;
    for (int coder = 0; coder < coders; coder++) {
      int rating = rating(pattern, coder);
      if (rating != RatingTable.MISSING) {
        given[pattern]++;
        int at = start;
        while (at < end && categories[at] != rating) {
          at++;
        }
        categories[at] = rating;
        times[at] = at == end ? 1 : times[at] + 1;
        end = Math.max(end, at + 1);
      }
    }
    return end;
  }

  /// How many distinct rows there are.
  public int size() {
    return counts.length;
  }

  /// How many coders a row has.
  public int coders() {
    return coders;
  }

  /// How many units have each pattern.
  public int[] counts() {
    return counts;
  }

  /// The pattern of each unit.
  public int[] patternOfUnit() {
    return patternOfUnit;
  }

  /// The category that a coder gave in a pattern, or [RatingTable#MISSING].
  public int rating(int pattern, int coder) {
    return ratings[pattern * coders + coder];
  }

  /// How many ratings a pattern has.
  public int given(int pattern) {
    return given[pattern];
  }

  /// Where the distinct categories of a pattern start, for [#category] and [#times]; they end where
  /// those of the next pattern start.
  public int start(int pattern) {
    return starts[pattern];
  }

  /// The category at an entry.
  public int category(int entry) {
    return categories[entry];
  }

  /// How many coders gave the category at an entry.
  public int times(int entry) {
    return times[entry];
  }

  /// How many units have at least so many ratings.
  ///
  /// @param counts how many units have each pattern
  public int unitsWith(int atLeast, int[] counts) {
    int units = 0;
    for (int pattern = 0; pattern < counts.length; pattern++) {
      units += given[pattern] >= atLeast ? counts[pattern] : 0;
    }
    return units;
  }
}
