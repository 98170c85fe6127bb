package org.tiercel.reconcile.batch;

import java.util.List;

/// Posts as they were drawn.
///
/// @param posts their ids, in the order in which they are coded where nothing is hidden
/// @param strata how many came from which part; empty where there are no parts
record DrawnPosts(int[] posts, List<StratumDraw> strata) {
  static DrawnPosts of(int[] posts) {
    return new DrawnPosts(posts, List.of());
  }
}
