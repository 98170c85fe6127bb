package org.tiercel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {
  private static final ProjectSecret SECRET = ProjectSecret.ofHex("00".repeat(31) + "07");

  private final Pseudonyms pseudonyms = new Pseudonyms(SECRET);

  /// The hash worked out with another program: `printf 'reddit\0sam' | openssl dgst -sha256 -mac
  /// HMAC -macopt hexkey:00…07` begins with `9eadf075c81fa677`, of which the first 60 bits are
  /// written in letters.
  @Test
  void a_pseudonym_is_the_keyed_hash_of_platform_and_name() {
    assertThat(pseudonyms.of("reddit", "sam")).hasValue("ktpz0xe83yk7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "Sam", " sam ", "@sam", "u/sam", "/u/Sam", "ｓａｍ"})
  void spellings_of_one_name_are_one_author(String name) {
    assertThat(pseudonyms.of("reddit", name)).isEqualTo(pseudonyms.of("reddit", "sam"));
  }

  @Test
  void a_sigil_without_a_name_is_a_name() {
    assertThat(pseudonyms.of("reddit", "@")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void nobody_has_no_pseudonym(String name) {
    assertThat(pseudonyms.of("reddit", name)).isEmpty();
    assertThat(pseudonyms.of("reddit", null)).isEmpty();
  }

  @Test
  void platforms_secrets_and_names_each_make_a_difference() {
    Pseudonyms others = new Pseudonyms(ProjectSecret.random());
    assertThat(
            Set.of(
                pseudonyms.of("reddit", "sam"),
                pseudonyms.of("tiktok", "sam"),
                pseudonyms.of("reddit", "sam2"),
                pseudonyms.of("reddits", "am"),
                others.of("reddit", "sam")))
        .hasSize(5);
  }

  @Test
  void many_authors_have_as_many_pseudonyms_of_twelve_letters() {
    Set<String> all =
        IntStream.range(0, 20_000)
            .mapToObj(i -> pseudonyms.of("x", "user" + i).orElseThrow())
            .collect(Collectors.toSet());
    assertThat(all).hasSize(20_000).allMatch(p -> p.matches("[0-9a-hjkmnp-tv-z]{12}"));
  }

  @Test
  void a_secret_survives_storing_and_shows_nothing() {
    ProjectSecret secret = ProjectSecret.random();
    assertThat(ProjectSecret.ofHex(secret.hex())).isEqualTo(secret).hasSameHashCodeAs(secret);
    assertThat(ProjectSecret.of(secret.bytes())).isEqualTo(secret);
    assertThat(secret).hasToString("ProjectSecret").isNotEqualTo(ProjectSecret.random());
  }

  @Test
  void a_secret_of_another_length_is_refused() {
    assertThatThrownBy(() -> ProjectSecret.ofHex("0707"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a project secret has 32 bytes, not 2");
  }
}
