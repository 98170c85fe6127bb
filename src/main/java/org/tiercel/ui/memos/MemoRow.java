package org.tiercel.ui.memos;

import java.util.Optional;
import org.tiercel.domain.Coder;
import org.tiercel.domain.MemoSubject;

/// A memo in the list.
///
/// @param subject what it stands on
/// @param coder whose it is
/// @param text what it says; empty for one that is not written yet
/// @param title what it stands on, in words
/// @param context the beginning of the post, or the words of the excerpt; empty for others
/// @param editable whether the coder at work may rewrite it
/// @param leads whether it is the first of its group
record MemoRow(
    MemoSubject subject,
    Coder coder,
    String text,
    String title,
    String context,
    boolean editable,
    boolean leads) {
  /// The group that it belongs to.
  MemoGroup group() {
    return MemoGroup.of(subject);
  }

  /// Whether this is the memo of the same coder on the same thing.
  boolean sameAs(MemoRow other) {
    return subject.equals(other.subject) && coder.equals(other.coder);
  }

  /// The post that it leads to.
  Optional<Long> post() {
    return switch (subject) {
      case MemoSubject.OfPost(long postId, int _) -> Optional.of(postId);
      case MemoSubject.OfExcerpt(long postId, int _, long _, var _) -> Optional.of(postId);
      case MemoSubject.OfProject _, MemoSubject.OfTier _, MemoSubject.OfCode _ -> Optional.empty();
    };
  }
}
