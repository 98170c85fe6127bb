package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemKindTest {
  @Test
  void problems_are_told_apart_by_tier_and_kind_not_by_the_words_they_quote() {
    assertKind(
        "Under \"use\" there is no code “x”; left out.",
        "Under \"use\" there is no code “…”; left out.");
    assertKind(
        "Under \"use\", “A b” was taken as the code \"a\".",
        "Under \"use\", “…” was taken as the code “…”.");
    assertKind(
        "\"use\" was answered though it does not apply; left out.",
        "\"use\" was answered though it does not apply; left out.");
    assertKind(
        "The excerpt “so it goes” does not stand in the post.",
        "The excerpt “…” does not stand in the post.");
    assertKind(
        "Under \"use\" only one code can stand, but the answer gives a, b; it stays pending.",
        "Under \"use\" only one code can stand, but the answer gives several; it stays pending.");
  }

  private static void assertKind(String sentence, String kind) {
    assertThat(ProblemKind.of(sentence)).isEqualTo(kind);
  }
}
