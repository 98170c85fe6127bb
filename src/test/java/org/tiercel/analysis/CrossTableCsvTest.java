package org.tiercel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CrossTableCsvTest {
  @Test
  void there_is_one_line_a_cell_in_full_precision_and_undefined_values_are_empty() {
    CrossTable table =
        CrossTable.of(
            Tables.categories("Anxiety", "ADHD"),
            Tables.categories("Trust", "Care"),
            new long[][] {{1, 2}, {0, 0}});

    assertThat(CrossTableCsv.of(table))
        .isEqualTo(
            """
            row,column,count,expected,row_percent,column_percent,pearson
            anxiety,trust,1,1.0,33.333333333333336,100.0,0.0
            anxiety,care,2,2.0,66.66666666666667,100.0,0.0
            adhd,trust,0,0.0,,0.0,
            adhd,care,0,0.0,,0.0,
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void numbers_have_a_plain_minus_sign() {
    assertThat(CrossTableCsv.of(Tables.partyByGender()))
        .contains("female,republican,468,533.683351468988,")
        .containsPattern(",-2\\.84323\\d{8,}\r\n");
  }

  @Test
  void keys_with_commas_and_quotes_are_quoted() {
    List<Category> odd = List.of(new Category("say \"hi\", all", "Greeting"));

    assertThat(CrossTableCsv.of(CrossTable.of(odd, odd, new long[][] {{1}})))
        .contains("\r\n\"say \"\"hi\"\", all\",\"say \"\"hi\"\", all\",1,");
  }

  @Test
  void a_table_without_cells_is_a_header() {
    assertThat(CrossTableCsv.of(CrossTable.of(List.of(), List.of(), new long[0][])))
        .isEqualTo("row,column,count,expected,row_percent,column_percent,pearson\r\n");
  }
}
