package org.tiercel.agreement.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_total_gain_is_that_of_trying_everything(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int columns = random.nextInt(0, 6);
    long[][] gains = new long[random.nextInt(0, 6)][columns];
    for (long[] row : gains) {
      Arrays.setAll(row, _ -> random.nextInt(3) == 0 ? 0 : random.nextInt(1, 10));
    }

    int[] partner = Assignment.of(gains, columns);

    long total = 0;
    for (int row = 0; row < partner.length; row++) {
      if (partner[row] != Assignment.NONE) {
        assertThat(gains[row][partner[row]]).isPositive();
        total += gains[row][partner[row]];
      }
    }
    assertThat(Arrays.stream(partner).filter(p -> p != Assignment.NONE)).doesNotHaveDuplicates();
    assertThat(total).isEqualTo(best(gains, 0, new boolean[columns]));
  }

  private static long best(long[][] gains, int row, boolean[] taken) {
    if (row == gains.length) {
      return 0;
    }
    long best = best(gains, row + 1, taken);
    for (int column = 0; column < taken.length; column++) {
      if (!taken[column]) {
        taken[column] = true;
        best = Math.max(best, gains[row][column] + best(gains, row + 1, taken));
        taken[column] = false;
      }
    }
    return best;
  }
}
