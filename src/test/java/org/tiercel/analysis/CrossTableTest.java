package org.tiercel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
