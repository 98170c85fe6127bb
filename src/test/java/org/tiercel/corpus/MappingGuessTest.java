package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.spec.SpecCase;

class MappingGuessTest {
  static List<SpecCase> headers() {
    return SpecCase.of("corpus/mapping.txt");
  }

  @ParameterizedTest
  @MethodSource("headers")
  void a_header_is_read_as_the_specification_says(SpecCase spec) {
    List<RawRecord> rows = new ArrayList<>();
    for (String line : spec.given().subList(1, spec.given().size())) {
      rows.add(new RawRecord(rows.size() + 2L, cells(line).toArray(String[]::new)));
    }
    ColumnMapping mapping = MappingGuess.of(cells(spec.given().getFirst()), rows).mapping();
    String guessed =
        mapping.byName().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    assertThat(guessed).isEqualTo(String.join(" ", spec.expected()));
  }

  private static List<String> cells(String line) {
    String[] parts = line.split("\\|", -1);
    return Arrays.stream(parts, 1, parts.length - 1).map(String::strip).toList();
  }
}
