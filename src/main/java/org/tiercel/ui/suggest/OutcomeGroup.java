package org.tiercel.ui.suggest;

import java.util.BitSet;

/// Posts of a run with the same outcome, or with the same thing wrong with what was said of them.
///
/// @param label what they have in common
/// @param posts row ids
record OutcomeGroup(String label, BitSet posts) {
  /// Copies the set.
  OutcomeGroup {
    posts = (BitSet) posts.clone();
  }

  @Override
  public BitSet posts() {
    return (BitSet) posts.clone();
  }

  /// How many posts there are.
  int size() {
    return posts.cardinality();
  }
}
