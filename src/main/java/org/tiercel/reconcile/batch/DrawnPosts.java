package org.tiercel.reconcile.batch;

import java.util.List;
import java.util.stream.IntStream;

/// Posts as they were drawn.
///
/// @param posts their ids, in the order in which they are coded where nothing is hidden
/// @param strata how many came from which part; empty where there are no parts
record DrawnPosts(List<Integer> posts, List<StratumDraw> strata) {
  /// Copies the lists.
  DrawnPosts {
    posts = List.copyOf(posts);
    strata = List.copyOf(strata);
  }

  static DrawnPosts of(int[] posts, List<StratumDraw> strata) {
    return new DrawnPosts(IntStream.of(posts).boxed().toList(), strata);
  }

  static DrawnPosts of(int[] posts) {
    return of(posts, List.of());
  }

  /// The ids as they are drawn from again.
  int[] ids() {
    return posts.stream().mapToInt(Integer::intValue).toArray();
  }
}
