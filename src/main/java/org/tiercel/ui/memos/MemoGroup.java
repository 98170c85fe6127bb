package org.tiercel.ui.memos;

import org.tiercel.domain.MemoSubject;

/// What memos stand on, as the list groups them.
enum MemoGroup {
  /// The project as a whole.
  PROJECT("memos.group.project"),
  /// Tiers and codes.
  CODES("memos.group.codes"),
  /// Posts.
  POSTS("memos.group.posts"),
  /// Excerpts.
  EXCERPTS("memos.group.excerpts");

  private final String label;

  MemoGroup(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }

  /// The group of a subject.
  static MemoGroup of(MemoSubject subject) {
    return switch (subject) {
      case MemoSubject.OfProject _ -> PROJECT;
      case MemoSubject.OfTier _, MemoSubject.OfCode _ -> CODES;
      case MemoSubject.OfPost _ -> POSTS;
      case MemoSubject.OfExcerpt _ -> EXCERPTS;
    };
  }
}
