package org.tiercel.codebook.version;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.edit.Restoration;

/// Which changes of a codebook can be taken back or made again, read off its versions. Nothing is
/// ever removed: taking a change back is a version of its own.
public final class VersionStack {
  private final List<Revision> versions;
  private final Deque<Integer> undoable = new ArrayDeque<>();
  private final Deque<Integer> redoable = new ArrayDeque<>();

  /// @param versions all of them, oldest first
  public VersionStack(List<Revision> versions) {
    this.versions = List.copyOf(versions);
    versions.stream().skip(1).forEach(this::add);
  }

  private void add(Revision revision) {
    int version = revision.codebook().version();
    Integer undone = revision.undoes();
    if (undone == null) {
      undoable.push(version);
      redoable.clear();
    } else if (undone.equals(undoable.peek())) {
      undoable.pop();
      redoable.push(version);
    } else {
      redoable.poll();
      undoable.push(version);
    }
  }

  /// The version whose change would be taken back next; empty where there is only the first.
  public Optional<Integer> nextUndo() {
    return Optional.ofNullable(undoable.peek());
  }

  /// The version, itself the taking back of a change, that would be taken back next.
  public Optional<Integer> nextRedo() {
    return Optional.ofNullable(redoable.peek());
  }

  /// The version that takes the change of another back.
  ///
  /// @param version one of [#nextUndo] and [#nextRedo]
  public Revision without(int version) {
    Revision earlier =
        versions.stream()
            .filter(revision -> revision.codebook().version() < version)
            .reduce((first, later) -> later)
            .orElseThrow();
    return new Restoration(versions.getLast(), earlier).undoing(version);
  }
}
