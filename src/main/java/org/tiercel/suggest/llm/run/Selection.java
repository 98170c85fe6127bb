package org.tiercel.suggest.llm.run;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// Which posts a run asks about; of those that cleaning kept.
public sealed interface Selection {
  /// Every post.
  record All() implements Selection {}

  /// The first posts.
  ///
  /// @param count how many at most
  record First(long count) implements Selection {}

  /// A random sample, the same for the same seed and corpus.
  ///
  /// @param count how many at most
  /// @param seed decides which
  record Sample(long count, long seed) implements Selection {}

  /// Certain posts.
  ///
  /// @param posts row ids
  record Given(List<Long> posts) implements Selection {
    /// Copies the list.
    public Given {
      posts = posts.stream().distinct().sorted().toList();
    }
  }

  /// The row ids of the posts, in rising order.
  ///
  /// @param included the posts that cleaning kept
  default long[] of(BitSet included) {
    return switch (this) {
      case All() -> ids(included).toArray();
      case First(long count) -> ids(included).limit(count).toArray();
      case Sample(long count, long seed) -> sample(ids(included).toArray(), count, seed);
      case Given(List<Long> posts) ->
          posts.stream()
              .mapToLong(Long::longValue)
              .filter(post -> included.get(Math.toIntExact(post)))
              .toArray();
    };
  }

  private static LongStream ids(BitSet included) {
    return included.stream().asLongStream();
  }

  /// Shuffles as many to the front as are wanted (Fisher and Yates).
  private static long[] sample(long[] ids, long count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int wanted = (int) Math.min(count, ids.length);
    for (int i = 0; i < wanted; i++) {
      int other = random.nextInt(i, ids.length);
      long id = ids[i];
      ids[i] = ids[other];
      ids[other] = id;
    }
    return LongStream.of(ids).limit(wanted).sorted().toArray();
  }
}
