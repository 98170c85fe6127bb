package org.tiercel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Code;

class CompleteCodebooksTest {
  private static final ShippedCodebooks SHIPPED = new ShippedCodebooks(Path.of("codebooks"));

  static List<String> codebooks() {
    return SHIPPED.names();
  }

  @ParameterizedTest
  @MethodSource("codebooks")
  void every_code_has_a_definition_include_exclude_and_two_examples(String name) {
    assertThat(codes(name))
        .allSatisfy(
            code -> {
              assertThat(code.definition()).as(code.key()).isNotBlank();
              assertThat(code.include()).as(code.key()).isNotEmpty();
              assertThat(code.exclude()).as(code.key()).isNotEmpty();
              assertThat(code.examples()).as(code.key()).hasSizeGreaterThanOrEqualTo(2);
            });
  }

  @ParameterizedTest
  @MethodSource("codebooks")
  void every_code_that_can_be_given_has_rules(String name) {
    assertThat(codes(name).filter(Code::selectable))
        .allSatisfy(code -> assertThat(code.rules().isEmpty()).as(code.key()).isFalse());
  }

  private static Stream<Code> codes(String name) {
    return SHIPPED.find(name).orElseThrow().tiers().stream().flatMap(tier -> tier.allCodes());
  }
}
