package org.tiercel.ui.agree;

import java.util.BitSet;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;

/// Remembers which posts a view opened, and takes any failure for one of the test.
final class OpenedPosts implements Navigator, Notices {
  private String title = "";
  private BitSet posts = new BitSet();

  @Override
  public void openPosts(String newTitle, BitSet newPosts) {
    title = newTitle;
    posts = newPosts;
  }

  @Override
  public void say(String sentence) {}

  @Override
  public void sayUndoable(String sentence) {}

  @Override
  public void fail(String sentence) {
    throw new AssertionError(sentence);
  }

  /// What the posts opened last have in common.
  String title() {
    return title;
  }

  /// The posts opened last.
  BitSet posts() {
    return posts;
  }
}
