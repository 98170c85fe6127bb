package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.spec.SpecCase;

class ReaderSpecTest {
  @TempDir Path folder;

  static List<SpecCase> tables() {
    return SpecCase.of("csv/tables.txt");
  }

  static List<SpecCase> brokenTables() {
    return SpecCase.of("csv/refused.txt");
  }

  static List<SpecCase> objects() {
    return SpecCase.of("jsonl/objects.txt");
  }

  static List<SpecCase> brokenObjects() {
    return SpecCase.of("jsonl/refused.txt");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_holds_the_records_of_the_specification(SpecCase spec) throws IOException {
    Path file = Files.write(folder.resolve("table.csv"), SpecFile.bytes(spec.given()));
    assertThat(records(file, CorpusFormat.CSV)).isEqualTo(spec.expected());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void json_lines_hold_the_records_of_the_specification(SpecCase spec) throws IOException {
    Path file = Files.write(folder.resolve("objects.jsonl"), spec.given());
    assertThat(records(file, CorpusFormat.JSONL)).isEqualTo(spec.expected());
  }

  private static List<String> records(Path file, CorpusFormat format) {
    List<String> lines = new ArrayList<>();
    try (RecordSource source = format.open(file, List.of())) {
      lines.add(SpecFile.row(source.columns()));
      for (Optional<RawRecord> row = source.next(); row.isPresent(); row = source.next()) {
        lines.add(row.get().line() + " " + SpecFile.row(cells(row.get())));
      }
    }
    return lines;
  }

  private static List<String> cells(RawRecord row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(Optional.ofNullable(row.value(i)).orElse("–"));
    }
    return cells;
  }

  @ParameterizedTest
  @MethodSource("brokenTables")
  void a_broken_table_is_refused_with_its_line_and_the_project_stays_as_it_was(SpecCase spec)
      throws IOException {
    Path file = Files.write(folder.resolve("broken.csv"), SpecFile.bytes(spec.given()));
    assertRefused(file, spec);
  }

  @ParameterizedTest
  @MethodSource("brokenObjects")
  void a_broken_line_is_refused_with_its_number_and_the_project_stays_as_it_was(SpecCase spec)
      throws IOException {
    Path file = Files.write(folder.resolve("broken.jsonl"), spec.given());
    assertRefused(file, spec);
  }

  private void assertRefused(Path file, SpecCase spec) {
    try (ImportedCorpus corpus = new ImportedCorpus(folder)) {
      corpus.add(corpus.file("before.csv", "id,text", "1,before"));
      assertThatThrownBy(() -> corpus.add(file))
          .isInstanceOf(TiercelException.class)
          .hasMessage(file + String.join("\n", spec.expected()));
      assertThat(corpus.texts()).containsExactly("before");
      assertThat(corpus.project().imports().all()).hasSize(1);
      assertThat(corpus.project().check().findings()).isEmpty();
    }
  }
}
