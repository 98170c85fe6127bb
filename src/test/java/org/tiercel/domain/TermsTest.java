package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  @ParameterizedTest
  @CsvSource({
    "Loneliness, loneliness",
    "'  social \t\u00A0 anxiety ', social anxiety",
    "ＡＤＨＤ, adhd",
    "o\uFB03ce, office",
    "Cafe\u0301, café",
    "Straße, strasse",
    "孤独, 孤独",
    "'', ''"
  })
  void terms_are_compared_without_form_case_and_space(String term, String folded) {
    assertThat(Terms.fold(term)).isEqualTo(folded);
  }
}
