package org.tiercel.ui.history;

import org.tiercel.store.PastAct;

/// An act in the list.
///
/// @param act the act
/// @param sentence what was done
/// @param post what the post is called; empty for acts on none
/// @param beginning how the post begins
record HistoryRow(PastAct act, String sentence, String post, String beginning) {
  /// Whether it concerns a post.
  boolean hasPost() {
    return act.annotation().hasPost();
  }
}
