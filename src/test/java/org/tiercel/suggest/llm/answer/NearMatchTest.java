package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMatchTest {
  @Test
  void the_distance_is_that_of_the_nearest_piece_which_ends_at_a_place() {
    assertThat(new NearMatch("abc").distances("xabdabc", false))
        .containsExactly(3, 2, 1, 1, 2, 1, 0);
  }

  @Test
  void from_the_start_everything_before_counts() {
    assertThat(new NearMatch("abc").distances("abxc", true)).containsExactly(2, 1, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void bits_count_as_the_table_of_distances_does(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      String quote = letters(random, 1 + random.nextInt(200));
      String text = letters(random, 1 + random.nextInt(200));
      for (boolean fromStart : new boolean[] {false, true}) {
        assertThat(new NearMatch(quote).distances(text, fromStart))
            .as("seed %d, %d: %s in %s", seed, i, quote, text)
            .isEqualTo(table(quote, text, fromStart));
      }
    }
  }

  /// Sellers' recurrence (1980), row by row.
  private static int[] table(String quote, String text, boolean fromStart) {
    int[] column = new int[quote.length() + 1];
    for (int i = 0; i < column.length; i++) {
      column[i] = i;
    }
    int[] distances = new int[text.length()];
    for (int at = 0; at < text.length(); at++) {
      int diagonal = column[0];
      column[0] = fromStart ? at + 1 : 0;
      for (int i = 1; i < column.length; i++) {
        int change = diagonal + (quote.charAt(i - 1) == text.charAt(at) ? 0 : 1);
        diagonal = column[i];
        column[i] = Math.min(change, 1 + Math.min(column[i], column[i - 1]));
      }
      distances[at] = column[quote.length()];
    }
    return distances;
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
