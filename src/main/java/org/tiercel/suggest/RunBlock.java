package org.tiercel.suggest;

import java.util.List;
import org.tiercel.store.MachineAnnotation;

/// What came of a block of posts, ready to be written.
///
/// @param annotations of the posts that the machine read
/// @param failed how many it could not read
record RunBlock(List<MachineAnnotation> annotations, int failed) {
  RunBlock {
    annotations = List.copyOf(annotations);
  }

  /// How many posts were gone through.
  int posts() {
    return annotations.size() + failed;
  }
}
