package org.tiercel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageSummaryTest {
  private static final String HEADER =
      "GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,"
          + "LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,"
          + "METHOD_COVERED";

  @Test
  void lines_of_the_packages_below_the_window_are_added_up() {
    CoverageSummary summary =
        CoverageSummary.of(
            Stream.of(
                HEADER,
                "tiercel,org.tiercel.domain,Post,0,0,0,0,1,3,0,0,0,0",
                "tiercel,org.tiercel.suggest.rules,Automaton,0,0,0,0,0,6,0,0,0,0",
                "tiercel,org.tiercel.ui.shell,Rail,0,0,0,0,100,0,0,0,0,0",
                "tiercel,org.tiercel.storefront,Shop,0,0,0,0,100,0,0,0,0,0"));

    assertThat(summary).isEqualTo(new CoverageSummary(9, 10));
    assertThat(summary.sentence()).startsWith("Tests cover 90.0 % of the 10 lines of domain,");
  }

  @Test
  void a_report_without_these_packages_covers_nothing() {
    assertThat(CoverageSummary.of(Stream.of(HEADER)).sentence())
        .startsWith("Tests cover 0.0 % of the 0 lines");
  }
}
