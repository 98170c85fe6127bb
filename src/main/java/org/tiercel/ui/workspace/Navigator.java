package org.tiercel.ui.workspace;

import java.util.BitSet;

/// The way from one view to another.
public interface Navigator {
  /// Opens posts in Code, as a queue of their own that says what it shows.
  ///
  /// @param title what the posts have in common, such as `Attitude: Mixed × Positive`
  /// @param posts row ids
  void openPosts(String title, BitSet posts);
}
