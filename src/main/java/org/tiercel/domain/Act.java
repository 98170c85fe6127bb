package org.tiercel.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a coder did to one annotation, or to a memo that is part of none: the unit of saving,
/// undo and history.
///
/// @param uid unique across projects
/// @param group shared by acts that were done together and are undone together
/// @param at when
/// @param kind what
/// @param annotation on which annotation; without a post for memos on codes, tiers and the project
/// @param changes what it altered, in order
/// @param undoes the group that this act helps to take back: for [ActKind#REDO], that of an undo
public record Act(
    String uid,
    String group,
    Instant at,
    ActKind kind,
    AnnotationKey annotation,
    List<Change> changes,
    @Nullable String undoes) {
  /// Copies the list.
  public Act {
    changes = List.copyOf(changes);
  }

  /// The changes that take this act back, last first.
  public List<Change> inverse() {
    return changes.reversed().stream().map(Change::inverse).toList();
  }
}
