package org.tiercel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CrossTableTest {
  @Test
  void categories_keep_their_declared_order_and_unused_ones_keep_their_place() {
    CrossTable table =
        new CrossTableBuilder(
                Tables.categories("Anxiety", "ADHD", "Eating"), Tables.categories("Trust", "Care"))
            .add("eating", "care")
            .add("anxiety", "care", 4)
            .add("eating", "care")
            .build();

    assertThat(table.rows())
        .extracting(Category::label)
        .containsExactly("Anxiety", "ADHD", "Eating");
    assertThat(table.count(0, 1)).isEqualTo(4);
    assertThat(table.count(1, 0)).isZero();
    assertThat(table.count(2, 1)).isEqualTo(2);
  }

  @Test
  void totals_are_sums() {
    CrossTable table = Tables.partyByGender();

    assertThat(table.rowTotal(0)).isEqualTo(1557);
    assertThat(table.columnTotal(2)).isEqualTo(945);
    assertThat(table.total()).isEqualTo(2757);
  }

  @Test
  void units_added_after_building_do_not_change_the_table() {
    CrossTableBuilder builder =
        new CrossTableBuilder(Tables.categories("A"), Tables.categories("B")).add("a", "b");
    CrossTable table = builder.build();
    builder.add("a", "b");

    assertThat(table.total()).isEqualTo(1);
  }

  @Test
  void a_key_that_was_not_declared_is_refused() {
    CrossTableBuilder builder =
        new CrossTableBuilder(Tables.categories("A"), Tables.categories("B"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("a", "c"))
        .withMessageContaining("c");
  }

  @Test
  void a_key_declared_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CrossTable.of(
                    Tables.categories("A", "a"), Tables.categories("B"), new long[][] {{1}, {1}}))
        .withMessageContaining("a");
  }

  @Test
  void counts_of_another_shape_and_below_zero_are_refused() {
    var one = Tables.categories("A");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.of(one, one, new long[][] {{1, 2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.of(one, one, new long[][] {{1}, {2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossTable.of(one, one, new long[][] {{-1}}));
  }

  @Test
  void where_units_enter_several_cells_expected_counts_come_from_units() {
    CrossTable table =
        CrossTable.ofUnits(
            Tables.categories("A", "B"),
            Tables.categories("C", "D"),
            new long[][] {{3, 2}, {1, 4}},
            new CrossTableMargins(List.of(4L, 5L), List.of(3L, 6L), 8));

    assertThat(new ExpectedCount().value(table, 0, 1)).hasValue(4.0 * 6 / 8);
    assertThat(new RowPercent().value(table, 0, 1)).hasValue(50);
    assertThat(new PearsonResidual().value(table, 0, 1)).hasValue((2 - 3) / Math.sqrt(3));
  }

  @Test
  void without_empty_categories_the_margins_stay_with_their_categories() {
    CrossTable table =
        CrossTable.ofUnits(
                Tables.categories("A", "B", "C"),
                Tables.categories("D", "E"),
                new long[][] {{0, 0}, {0, 2}, {0, 0}},
                new CrossTableMargins(List.of(0L, 2L, 1L), List.of(0L, 3L), 3))
            .withoutEmpty();

    assertThat(table.rows()).extracting(Category::key).containsExactly("b", "c");
    assertThat(table.columns()).extracting(Category::key).containsExactly("e");
    assertThat(table.count(0, 0)).isEqualTo(2);
    assertThat(table.rowTotal(1)).isEqualTo(1);
    assertThat(table.total()).isEqualTo(3);
  }

  @Test
  void margins_must_fit_the_table() {
    assertThatThrownBy(
            () ->
                CrossTable.ofUnits(
                    Tables.categories("A"),
                    Tables.categories("B"),
                    new long[][] {{1}},
                    new CrossTableMargins(List.of(1L, 1L), List.of(1L), 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
