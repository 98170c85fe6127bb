package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// The needs of a pattern are a shortcut: whatever the pattern, no match may be lost by it.
class RequiredLiteralsTest {
  private static final List<String> ATOMS =
      List.of("a", "b", "ab", " ", "é", "ß", "😂", ".", "[ab]", "[^a]", "\\w", "\\.", "[b-d]", "^");
  private static final List<String> QUANTIFIERS =
      List.of("", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,}", "+?");

  @RepeatedTest(300)
  void a_text_that_matches_has_a_literal_of_every_need(RepetitionInfo repetition) {
    long seed = 4_711L + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    PatternRule rule = new PatternRule(pattern(random, 3));
    for (int i = 0; i < 40; i++) {
      FoldedText text = new FoldedText();
      text.load(text(random));
      rule.find(
          text,
          (start, end) -> {
            for (Set<String> need : rule.needs()) {
              assertThat(need)
                  .as("seed %d, pattern %s, text %s", seed, rule, text)
                  .anyMatch(literal -> text.toString().contains(literal));
            }
          });
    }
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      boolean group = depth > 0 && random.nextInt(3) == 0;
      String atom =
          group
              ? "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")"
              : ATOMS.get(random.nextInt(ATOMS.size()));
      pattern.append(atom).append(QUANTIFIERS.get(random.nextInt(QUANTIFIERS.size())));
    }
    return pattern.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(
          List.of("a", "b", "A", "c", " ", "É", "ss", "ß", "😂", ".").get(random.nextInt(10)));
    }
    return text.toString();
  }
}
