package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
  private static final List<String> KNOWN = List.of("use", "attitude", "themes");

  @ParameterizedTest
  @CsvSource({"ues, use", "Attitud, attitude", "themse, themes", "THEMES, themes", "xyz, use"})
  void the_word_with_the_fewest_slips_is_meant(String written, String meant) {
    assertThat(NearestWord.of(written, KNOWN)).contains(meant);
  }

  @Test
  void of_several_as_near_it_is_the_first() {
    assertThat(NearestWord.of("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Test
  void with_more_slips_than_allowed_nothing_is_meant() {
    assertThat(NearestWord.within(2, "attiutde", KNOWN)).contains("attitude");
    assertThat(NearestWord.within(1, "attiutde", KNOWN)).isEmpty();
  }

  @Test
  void without_known_words_nothing_is_meant() {
    assertThat(NearestWord.of("use", List.of())).isEmpty();
  }
}
