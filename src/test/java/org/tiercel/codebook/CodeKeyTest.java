package org.tiercel.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Personal use, personal-use",
    "'Other (people’s)', other-peoples",
    "'  Tiers & codes  ', tiers-codes",
    "Über-Ich, über-ich",
    "ＧＰＴ４, gpt4",
    "İstanbul, i̇stanbul",
    "心理 健康, 心理-健康",
    "क्षमा, क्षमा",
    "😂, code"
  })
  void a_label_suggests_a_key(String label, String key) {
    assertThat(CodeKey.of(label)).isEqualTo(key);
    assertThat(CodeKey.isWellFormed(key)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Use", "two words", "-a", "a-", "a--b", "a_b", "''", "a|b", "ﬁ", "😂"})
  void what_is_no_key_is_known(String key) {
    assertThat(CodeKey.isWellFormed(key)).isFalse();
  }

  @Test
  void a_reserved_or_taken_key_gets_a_number() {
    assertThat(CodeKey.of("None", Set.of())).isEqualTo("none-2");
    assertThat(CodeKey.of("Trust", Set.of("trust", "trust-2"))).isEqualTo("trust-3");
    assertThat(CodeKey.of("Trust", Set.of("privacy"))).isEqualTo("trust");
  }
}
