package org.tiercel.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiercel.agreement.table.RatingTable;

class CodeIndicesTest {
  @Test
  void the_four_cells_of_two_coders_give_the_published_formulas() {
    // a = 3 both, b = 2 first only, c = 1 second only, d = 4 neither.
    RatingTable code =
        Tables.of("01", "11", "11", "11", "10", "10", "01", "00", "00", "00", "00", "1.");

    CodeIndices indices = CodeIndices.of(code);

    assertNumber(indices.positiveAgreement(), 6.0 / 9);
    assertNumber(indices.negativeAgreement(), 8.0 / 11);
    assertNumber(indices.prevalence(), -1.0 / 10);
    assertNumber(indices.bias(), 1.0 / 10);
  }

  @Test
  void more_coders_count_every_pair_and_have_no_single_bias() {
    // Positive: 6 of 6 and 2 of 4 ordered pairs; negative: 0 of 2.
    CodeIndices indices = CodeIndices.of(Tables.of("01", "111", "110"));

    assertNumber(indices.positiveAgreement(), 8.0 / 10);
    assertNumber(indices.negativeAgreement(), 0);
    assertNumber(indices.prevalence(), 2 * (1 + 2.0 / 3) / 2 - 1);
    assertThat(indices.bias()).isEqualTo(new Value.Undefined(Reason.TWO_CODERS_NEEDED));
  }

  @Test
  void a_code_that_nobody_gave_has_no_positive_agreement() {
    CodeIndices indices = CodeIndices.of(Tables.of("01", "00", "00"));

    assertThat(indices.positiveAgreement()).isEqualTo(new Value.Undefined(Reason.NO_POSITIVE));
    assertNumber(indices.negativeAgreement(), 1);
    assertNumber(indices.prevalence(), -1);
  }

  @Test
  void a_code_is_rare_below_twenty_units_with_it_or_without_it() {
    assertThat(CodeIndices.of(units(20, "11", 20, "00")).rare()).isFalse();
    assertThat(CodeIndices.of(units(19, "11", 40, "00")).rare()).isTrue();
    assertThat(CodeIndices.of(units(40, "11", 19, "00")).rare()).isTrue();
    assertThat(CodeIndices.of(units(19, "11", 2, "10")).rare()).isTrue();
  }

  private static RatingTable units(int first, String row, int second, String otherRow) {
    return Tables.of(
        "01",
        Stream.concat(
                Collections.nCopies(first, row).stream(),
                Collections.nCopies(second, otherRow).stream())
            .toArray(String[]::new));
  }

  @Test
  void without_a_unit_of_two_ratings_nothing_is_defined() {
    CodeIndices indices = CodeIndices.of(Tables.of("01", "1.", ".0"));

    assertThat(
            List.of(
                indices.positiveAgreement(),
                indices.negativeAgreement(),
                indices.prevalence(),
                indices.bias()))
        .containsOnly(new Value.Undefined(Reason.NO_PAIRED_UNIT));
  }

  @Test
  void a_code_is_present_in_every_set_that_holds_it() {
    RatingTable sets =
        RatingTable.ofSets(List.of("a", "b", "c"), List.of("A", "B"))
            .add("u1", List.of(List.of("a", "b"), List.of("b")))
            .add("u2", Arrays.asList(List.of(), null))
            .build();

    RatingTable b = sets.code("b");

    assertThat(b.categories().labels()).containsExactly("absent", "present");
    assertThat(b.countsByCoder(1)).containsExactly(1, 1);
    assertThat(b.rating(1, 0)).isZero();
    assertThat(b.rating(1, 1)).isEqualTo(RatingTable.MISSING);
    assertThat(sets.code("c").countsByCoder(1)).containsExactly(0, 0);
    assertThat(sets.code("unheard of").countsByCoder(1)).containsExactly(0, 0);
  }

  private static void assertNumber(Value value, double expected) {
    assertThat(value.asDouble().orElseThrow()).isCloseTo(expected, within(1e-12));
  }
}
