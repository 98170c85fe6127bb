package org.tiercel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CellMeasureTest {
  private static final Offset<Double> PRINTED = within(5e-8);

  /// `chisq.test(M)$residuals` as R prints it, to seven decimals.
  @Test
  void pearson_residuals_are_those_of_r_for_party_by_gender() {
    assertValues(
        new PearsonResidual(),
        Tables.partyByGender(),
        new double[][] {
          {2.1988558, 0.4113702, -2.8432397}, {-2.5046695, -0.4685829, 3.2386734},
        });
  }

  /// `chisq.test(M)$expected` as R prints it, to four decimals.
  @Test
  void expected_counts_are_those_of_r_for_party_by_gender() {
    double[][] printed = {{703.6714, 319.6453, 533.6834}, {542.3286, 246.3547, 411.3166}};
    CrossTable table = Tables.partyByGender();

    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        assertThat(new ExpectedCount().value(table, row, column).orElseThrow())
            .isCloseTo(printed[row][column], within(1e-4));
      }
    }
  }

  /// R reports X-squared = 138.29 for this table (`chisq.test`), and 30.07 for party by gender.
  @Test
  void squares_of_pearson_residuals_sum_to_the_published_chi_squared() {
    assertThat(sumOfSquares(Tables.hairByEye())).isCloseTo(138.29, within(0.005));
    assertThat(sumOfSquares(Tables.partyByGender())).isCloseTo(30.07, within(0.005));
  }

  /// Row totals 4 and 6, column totals 5 and 5, total 10: expected 2, 2, 3, 3.
  @Test
  void a_table_worked_by_hand() {
    CrossTable table =
        CrossTable.of(
            Tables.categories("A", "B"),
            Tables.categories("C", "D"),
            new long[][] {{3, 1}, {2, 4}});

    assertValues(new ObservedCount(), table, new double[][] {{3, 1}, {2, 4}});
    assertValues(new ExpectedCount(), table, new double[][] {{2, 2}, {3, 3}});
    assertValues(new RowPercent(), table, new double[][] {{75, 25}, {200 / 6.0, 400 / 6.0}});
    assertValues(new ColumnPercent(), table, new double[][] {{60, 20}, {40, 80}});
    double two = 1 / Math.sqrt(2);
    double three = 1 / Math.sqrt(3);
    assertValues(new PearsonResidual(), table, new double[][] {{two, -two}, {-three, three}});
  }

  @Test
  void shares_of_every_row_and_column_sum_to_a_hundred() {
    long seed = 4711L;
    System.out.println("CellMeasureTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      CrossTable table =
          Tables.random(
              random,
              Tables.numbered("r", 1 + random.nextInt(8)),
              Tables.numbered("c", 1 + random.nextInt(8)));
      for (int row = 0; row < table.rows().size(); row++) {
        if (table.rowTotal(row) > 0) {
          double sum = 0;
          double expected = 0;
          for (int column = 0; column < table.columns().size(); column++) {
            sum += new RowPercent().value(table, row, column).orElseThrow();
            expected += new ExpectedCount().value(table, row, column).orElseThrow();
          }
          assertThat(sum).isCloseTo(100, within(1e-9));
          assertThat(expected).isCloseTo((double) table.rowTotal(row), within(1e-9));
        }
      }
    }
  }

  @Test
  void what_has_no_denominator_is_undefined_and_not_zero() {
    CrossTable table =
        CrossTable.of(
            Tables.categories("A", "B"),
            Tables.categories("C", "D"),
            new long[][] {{0, 5}, {0, 0}});

    assertThat(new RowPercent().value(table, 1, 1)).isEmpty();
    assertThat(new ColumnPercent().value(table, 0, 0)).isEmpty();
    assertThat(new ExpectedCount().value(table, 1, 1)).hasValue(0);
    assertThat(new PearsonResidual().value(table, 1, 1)).isEmpty();
    assertThat(new PearsonResidual().value(table, 0, 1)).hasValue(0);
    assertThat(new ObservedCount().value(table, 1, 1)).hasValue(0);
  }

  @Test
  void an_empty_table_has_counts_of_zero_and_nothing_else() {
    CrossTable table =
        CrossTable.of(Tables.categories("A"), Tables.categories("B"), new long[][] {{0}});

    assertThat(CellMeasures.all())
        .filteredOn(measure -> measure.value(table, 0, 0).isPresent())
        .extracting(CellMeasure::key)
        .containsExactly("count");
  }

  @Test
  void measures_are_found_by_the_name_of_their_csv_column() {
    List<String> keys = CellMeasures.all().stream().map(CellMeasure::key).toList();

    assertThat(keys)
        .containsExactly("count", "expected", "row_percent", "column_percent", "pearson")
        .allSatisfy(key -> assertThat(CellMeasures.named(key)).map(CellMeasure::key).contains(key));
    assertThat(CellMeasures.named("lift ")).isEmpty();
  }

  private static void assertValues(CellMeasure measure, CrossTable table, double[][] values) {
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[row].length; column++) {
        assertThat(measure.value(table, row, column).orElseThrow())
            .as("%s of cell %d, %d", measure.key(), row, column)
            .isCloseTo(values[row][column], PRINTED);
      }
    }
  }

  private static double sumOfSquares(CrossTable table) {
    double sum = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        double residual = new PearsonResidual().value(table, row, column).orElseThrow();
        sum += residual * residual;
      }
    }
    return sum;
  }
}
