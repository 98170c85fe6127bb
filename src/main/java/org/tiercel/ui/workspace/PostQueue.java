package org.tiercel.ui.workspace;

import java.util.BitSet;

/// A screen that goes through posts, as Code does.
public interface PostQueue extends Screen {
  /// Shows some posts as a queue of their own.
  ///
  /// @param title what they have in common
  /// @param posts row ids
  void showPosts(String title, BitSet posts);

  /// Takes the coder's last act back and goes to its post.
  void undo();
}
