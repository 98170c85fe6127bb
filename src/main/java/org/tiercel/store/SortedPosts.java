package org.tiercel.store;

import java.util.Arrays;
import java.util.BitSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.tiercel.task.Progress;

/// Sorts posts in the project file.
final class SortedPosts {
  private static final int ASKED_EVERY = 4_096;
  private static final String RISING = " order by value is null, value, 1";
  private static final String FALLING = " order by value is null, value desc, 1";
  private static final String BY_PLATFORM =
      "select p.id, f.name from platform f cross join post p indexed by post_key"
          + " on p.platform_id = f.id";
  private static final String BY_ID =
      "select id, external_id as value from post indexed by post_key";
  private static final String BY_TIME = "select id, posted_at as value from post";
  private static final String BY_AUTHOR = "select id, author as value from post";
  private static final String BY_THREAD =
      "select p.id, t.external_id as value from post p left join thread t on t.id = p.thread_id";
  private static final String BY_METRIC =
      "select id, json_extract(metrics, :path) as value from post";

  private SortedPosts() {}

  /// The row ids of posts, sorted.
  ///
  /// @param posts those wanted
  static int[] of(
      Handle handle, PostOrder order, boolean falling, BitSet posts, Progress progress) {
    int[] ids = new int[posts.cardinality()];
    int[] used = new int[2];
    Query query = handle.createQuery(sql(order, falling));
    if (isMetric(order)) {
      query.bind("path", "$." + Words.of(order));
    }
    query
        .map((rs, ctx) -> rs.getInt(1))
        .forEach(
            id -> {
              if (++used[1] % ASKED_EVERY == 0) {
                progress.stopIfCancelled();
              }
              if (posts.get(id)) {
                ids[used[0]++] = id;
              }
            });
    return Arrays.copyOf(ids, used[0]);
  }

  private static boolean isMetric(PostOrder order) {
    return order.compareTo(PostOrder.LIKES) >= 0;
  }

  private static String sql(PostOrder order, boolean falling) {
    return switch (order) {
      case IMPORTED -> throw new IllegalArgumentException("ids are in this order already");
      case PLATFORM ->
          falling ? BY_PLATFORM + " order by 2 desc, 1" : BY_PLATFORM + " order by 2, 1";
      case ID -> falling ? BY_ID + FALLING : BY_ID + RISING;
      case TIME -> falling ? BY_TIME + FALLING : BY_TIME + RISING;
      case AUTHOR -> falling ? BY_AUTHOR + FALLING : BY_AUTHOR + RISING;
      case THREAD -> falling ? BY_THREAD + FALLING : BY_THREAD + RISING;
      case LIKES, SCORE, REPLIES, SHARES, VIEWS ->
          falling ? BY_METRIC + FALLING : BY_METRIC + RISING;
    };
  }
}
