package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PhraseAutomatonTest {
  @Test
  void without_phrases_nothing_is_found() {
    assertThat(found(List.of(), "gpt")).isEmpty();
  }

  @Test
  void a_phrase_at_the_end_of_a_longer_one_is_told_too() {
    assertThat(found(List.of("my gpt", "gpt", "t"), "my gpt"))
        .containsExactlyInAnyOrder("0 my gpt", "3 gpt", "5 t");
  }

  @RepeatedTest(50)
  void it_finds_what_looking_for_each_phrase_alone_finds(RepetitionInfo repetition) {
    long seed = 20_260L + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    List<String> phrases = new ArrayList<>(new TreeSet<>(words(random, 40, 5)));
    Collections.shuffle(phrases, random);
    String text = String.join("", words(random, 60, 6));
    assertThat(found(phrases, text))
        .as("seed %d, phrases %s, text %s", seed, phrases, text)
        .containsExactlyInAnyOrderElementsOf(naive(phrases, text));
  }

  private static List<String> words(Random random, int count, int longest) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int c = random.nextInt(longest); c >= 0; c--) {
        word.append("abc é心".charAt(random.nextInt(6)));
      }
      words.add(word.toString());
    }
    return words;
  }

  private static List<String> naive(List<String> phrases, String text) {
    List<String> found = new ArrayList<>();
    for (String phrase : phrases) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        found.add(at + " " + phrase);
      }
    }
    return found;
  }

  private static List<String> found(List<String> phrases, String text) {
    PhraseAutomaton automaton = new PhraseAutomaton(phrases);
    List<String> found = new ArrayList<>();
    automaton.scan(
        text,
        (phrase, end) -> found.add((end - automaton.length(phrase)) + " " + phrases.get(phrase)));
    return found;
  }
}
