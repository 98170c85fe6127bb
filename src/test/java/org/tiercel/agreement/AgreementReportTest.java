package org.tiercel.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.task.Progress;

class AgreementReportTest {
  private static final List<String> LABELS = List.of("high", "low", "middle");

  @Test
  void an_order_that_nobody_declared_is_said_where_it_matters() {
    RatingTable undeclared = table(Categories.unordered(LABELS));

    assertThat(notes(undeclared, Level.NOMINAL, Weighting.LINEAR))
        .singleElement()
        .asString()
        .contains("high, low, middle");
    assertThat(notes(undeclared, Level.ORDINAL, Weighting.IDENTITY)).hasSize(1);
    assertThat(notes(undeclared, Level.NOMINAL, Weighting.IDENTITY)).isEmpty();
  }

  @Test
  void a_declared_order_needs_no_note() {
    assertThat(notes(table(Categories.of(LABELS)), Level.ORDINAL, Weighting.LINEAR)).isEmpty();
  }

  @Test
  void the_level_and_weights_asked_for_stand_in_every_estimate() {
    AgreementReport report =
        AgreementReport.of(
            table(Categories.of(LABELS)),
            EstimationPlan.of(Level.ORDINAL, Weighting.QUADRATIC),
            Progress.none());

    assertThat(report.estimates())
        .hasSize(8)
        .allSatisfy(
            estimate -> {
              assertThat(estimate.level()).isEqualTo(Level.ORDINAL);
              assertThat(estimate.weighting()).isEqualTo(Weighting.QUADRATIC);
              assertThat(estimate.coders()).containsExactly("A", "B");
            });
  }

  private static List<String> notes(RatingTable table, Level level, Weighting weighting) {
    return AgreementReport.of(table, EstimationPlan.of(level, weighting), Progress.none()).notes();
  }

  private static RatingTable table(Categories categories) {
    return RatingTable.of(categories, List.of("A", "B"))
        .add("u1", 0, 1)
        .add("u2", 2, 2)
        .add("u3", 1, 1)
        .build();
  }
}
