package org.tiercel.agreement.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final int NONE = RatingTable.MISSING;

  private final RatingTable table =
      RatingTable.of(Categories.of(List.of("a", "b", "c")), List.of("A", "B", "C"))
          .add("u1", 0, 2, 1)
          .add("u2", 0, 0, 0)
          .add("u3", 1, 2, 0)
          .add("u4", 0, NONE, 1)
          .add("u5", NONE, 0, NONE)
          .build();

  @Test
  void cells_count_the_units_of_two_coders_missing_ratings_included() {
    ConfusionMatrix matrix = ConfusionMatrix.of(table, 0, 2);

    assertThat(matrix.count(0, 1)).isEqualTo(2);
    assertThat(matrix.count(0, 0)).isEqualTo(1);
    assertThat(matrix.count(1, 0)).isEqualTo(1);
    assertThat(matrix.count(2, 2)).isZero();
    assertThat(matrix.count(NONE, NONE)).isEqualTo(1);
    assertThat(matrix.paired()).isEqualTo(4);
    assertThat(matrix.categories().labels()).containsExactly("a", "b", "c");
  }

  @Test
  void a_cell_leads_to_its_units() {
    assertThat(ConfusionMatrix.of(table, 0, 2).units(0, 1).mapToObj(table::unit))
        .containsExactly("u1", "u4");
    assertThat(ConfusionMatrix.of(table, 0, 1).units(0, NONE).mapToObj(table::unit))
        .containsExactly("u4");
  }

  @Test
  void swapping_the_coders_transposes_the_matrix() {
    ConfusionMatrix matrix = ConfusionMatrix.of(table, 0, 1);
    ConfusionMatrix transposed = ConfusionMatrix.of(table, 1, 0);

    for (int row = NONE; row < 3; row++) {
      for (int column = NONE; column < 3; column++) {
        assertThat(transposed.count(column, row)).isEqualTo(matrix.count(row, column));
      }
    }
    assertThat(matrix.count(1, 2)).isEqualTo(1);
  }
}
