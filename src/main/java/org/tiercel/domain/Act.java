package org.tiercel.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a coder did to one annotation: the unit of saving, undo and history.
///
/// @param uid unique across projects
/// @param at when
/// @param kind what
/// @param annotation on which annotation
/// @param changes what it altered, in order
/// @param undoes the act that this one takes back or, for [ActKind#REDO], the undo it takes back
public record Act(
    String uid,
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
