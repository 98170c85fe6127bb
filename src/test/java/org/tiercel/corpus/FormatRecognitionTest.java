package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatRecognitionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "posts.csv, 'a;b', CSV",
    "posts.CSV, 'a', CSV",
    "posts.tsv, 'a,b', TSV",
    "posts.tab, 'a', TSV",
    "posts.jsonl, '{}', JSONL",
    "posts.ndjson, '{}', JSONL",
    "posts.txt, 'a\tb', TSV",
    "posts.txt, 'a,b', CSV",
    "posts.json, '{\"a\": 1}', JSONL",
    "posts, ' {\"a\": 1}', JSONL",
  })
  void a_format_is_known_by_the_name_or_else_by_the_beginning(
      String name, String content, CorpusFormat format) throws Exception {
    assertThat(CorpusFormat.of(Files.writeString(folder.resolve(name), content))).isEqualTo(format);
  }

  @Test
  void a_json_array_is_refused_with_advice() throws Exception {
    Path file = Files.writeString(folder.resolve("posts.json"), "[{\"a\": 1}]");
    assertThatThrownBy(() -> CorpusFormat.of(file))
        .hasMessage(file + " is one JSON array; write one object a line and import that.");
  }

  @Test
  void a_project_is_no_corpus() throws Exception {
    Path file = Files.writeString(folder.resolve("x.tiercel"), "SQLite format 3\0abc");
    assertThatThrownBy(() -> CorpusFormat.of(file)).hasMessageContaining("is a database");
  }

  @Test
  void formats_have_names_for_the_command_line() {
    assertThat(CorpusFormat.ofKey("jsonl")).isEqualTo(CorpusFormat.JSONL);
    assertThatThrownBy(() -> CorpusFormat.ofKey("xlsx"))
        .hasMessage("There is no format \"xlsx\"; choose one of csv, tsv, jsonl.");
  }
}
