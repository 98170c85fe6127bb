package org.tiercel.reconcile.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemaindersTest {
  /// Quotas by hand: 10 of (55, 31, 14) are 5.5, 3.1, 1.4.
  @ParameterizedTest
  @CsvSource({
    "10, 55 31 14, 6 3 1",
    "10, 50 30 20, 5 3 2",
    "1, 5 5, 1 0",
    "3, 10 5 15, 1 0 2",
    "0, 4 4, 0 0",
    "8, 4 4, 4 4",
    "2, 1 1 998, 0 0 2",
    "5, 0 7, 0 5"
  })
  void shares_follow_the_quotas(int total, String sizes, String shares) {
    assertThat(LargestRemainders.shares(total, numbers(sizes))).containsExactly(numbers(shares));
  }

  private static int[] numbers(String words) {
    return Arrays.stream(words.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  @Test
  void shares_sum_to_the_total_and_stay_within_one_of_the_quota_and_within_the_stratum() {
    Random random = new Random(20261120);
    for (int round = 0; round < 500; round++) {
      int[] sizes = random.ints(1 + random.nextInt(12), 0, 1_000).toArray();
      int all = IntStream.of(sizes).sum();
      int total = all == 0 ? 0 : random.nextInt(all + 1);

      int[] shares = LargestRemainders.shares(total, sizes);

      assertThat(IntStream.of(shares).sum()).as("seed 20261120, round %d", round).isEqualTo(total);
      for (int i = 0; i < sizes.length; i++) {
        double quota = all == 0 ? 0 : (double) total * sizes[i] / all;
        assertThat(shares[i]).isBetween((int) Math.floor(quota), (int) Math.ceil(quota));
        assertThat(shares[i]).isLessThanOrEqualTo(sizes[i]);
      }
    }
  }
}
