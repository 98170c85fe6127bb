package org.tiercel.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Act;

/// What a coder could undo and redo, read off the history: groups of acts, latest on top. A new act
/// makes what was undone before it impossible to redo.
final class UndoStack {
  /// How many groups can be undone; older acts stay in the history.
  static final int DEPTH = 1_000;

  private final Deque<List<Act>> undoable = new ArrayDeque<>();
  private final Deque<List<Act>> redoable = new ArrayDeque<>();

  /// Forgets everything.
  void clear() {
    undoable.clear();
    redoable.clear();
  }

  /// Puts a group of acts, as saved, on the stack it belongs to.
  ///
  /// @param group acts that share a group, in the order they were done
  void add(List<Act> group) {
    switch (group.getFirst().kind()) {
      case UNDO -> {
        undoable.pollFirst();
        redoable.addFirst(group);
      }
      case REDO -> {
        redoable.pollFirst();
        push(group);
      }
      default -> {
        redoable.clear();
        push(group);
      }
    }
  }

  private void push(List<Act> group) {
    undoable.addFirst(group);
    if (undoable.size() > DEPTH) {
      undoable.pollLast();
    }
  }

  /// The group to undo next.
  Optional<List<Act>> nextUndo() {
    return Optional.ofNullable(undoable.peekFirst());
  }

  /// The group of undoing acts to take back next.
  Optional<List<Act>> nextRedo() {
    return Optional.ofNullable(redoable.peekFirst());
  }
}
