package org.tiercel.reconcile.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  @Test
  void its_numbers_are_those_published_for_the_seed_1234567() {
    SplitMix64 random = new SplitMix64(1234567);

    assertThat(LongStream.generate(random::next).limit(5).mapToObj(Long::toUnsignedString))
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  @Test
  void numbers_below_a_bound_are_equally_likely() {
    SplitMix64 random = new SplitMix64(5);
    double[] counts = new double[7];
    for (int draw = 0; draw < 70_000; draw++) {
      counts[random.below(7)]++;
    }

    // Five standard errors of a count of 10,000 of 70,000.
    for (double count : counts) {
      assertThat(count).isCloseTo(10_000, within(463.0));
    }
  }

  @Test
  void a_draw_takes_so_many_different_posts_and_leaves_the_array_alone() {
    int[] posts = IntStream.rangeClosed(1, 9).toArray();

    int[] drawn = new SplitMix64(11).draw(posts, 4);

    assertThat(drawn).hasSize(4).doesNotHaveDuplicates();
    assertThat(posts).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(new SplitMix64(11).draw(posts, 4)).containsExactly(drawn);
    assertThat(new SplitMix64(12).shuffled(posts)).containsExactlyInAnyOrder(posts);
  }
}
