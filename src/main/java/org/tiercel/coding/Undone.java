package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;

/// What was undone, or done again.
///
/// @param kind what kind of act it had been
/// @param postId the post it changed; the first of several; 0 for a memo on no post
/// @param posts how many posts it changed
/// @param acts the acts that did it, newest first
public record Undone(ActKind kind, long postId, int posts, List<Act> acts) {
  /// Copies the list.
  public Undone {
    acts = List.copyOf(acts);
  }
}
