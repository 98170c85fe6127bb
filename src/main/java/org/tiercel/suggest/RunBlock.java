package org.tiercel.suggest;

import java.util.List;
import org.tiercel.store.MachineAnnotation;

/// What came of a block of posts, ready to be written.
///
/// @param annotations of the posts that the machine read
/// @param tally what came of them, counted
record RunBlock(List<MachineAnnotation> annotations, RunTally tally) {
  RunBlock {
    annotations = List.copyOf(annotations);
  }

  /// Whether there were no posts left.
  boolean isEmpty() {
    return tally.seen() == 0;
  }
}
