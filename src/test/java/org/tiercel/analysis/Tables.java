package org.tiercel.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables for tests.
public final class Tables {
  private Tables() {}

  /// Categories whose keys are their labels in lower case.
  public static List<Category> categories(String... labels) {
    return Stream.of(labels)
        .map(label -> new Category(label.toLowerCase(Locale.ROOT), label))
        .toList();
  }

  /// Categories named by a letter and a number.
  public static List<Category> numbered(String letter, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Category(letter + i, letter + " " + i))
        .toList();
  }

  /// A table of random counts, many of them small.
  public static CrossTable random(Random random, List<Category> rows, List<Category> columns) {
    long[][] counts = new long[rows.size()][columns.size()];
    for (long[] row : counts) {
      for (int column = 0; column < row.length; column++) {
        row[column] = Math.round(Math.pow(random.nextDouble(), 4) * 60);
      }
    }
    return CrossTable.of(rows, columns, counts);
  }

  /// Party identification by gender, General Social Survey 2000 (Agresti 2007, *An Introduction to
  /// Categorical Data Analysis*, second edition, page 39; the example of R's `?chisq.test`).
  public static CrossTable partyByGender() {
    return CrossTable.of(
        categories("Female", "Male"),
        categories("Democrat", "Independent", "Republican"),
        new long[][] {{762, 327, 468}, {484, 239, 477}});
  }

  /// Hair by eye colour of 592 students (Snee 1974; R's `HairEyeColor`, summed over sex).
  public static CrossTable hairByEye() {
    return CrossTable.of(
        categories("Black", "Brown", "Red", "Blond"),
        categories("Brown", "Blue", "Hazel", "Green"),
        new long[][] {{68, 20, 15, 5}, {119, 84, 54, 29}, {26, 17, 14, 14}, {7, 94, 10, 16}});
  }
}
