package org.tiercel.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// Saves a coder's acts and takes them back. Undo survives closing the project, because it is read
/// off the history. Safe for use by several threads.
final class Journal {
  private final ProjectFile project;
  private final InstantSource clock;
  private final Coder coder;
  private final UndoStack stack = new UndoStack();

  Journal(ProjectFile project, Coder coder, InstantSource clock) {
    this.project = project;
    this.clock = clock;
    this.coder = coder;
    reread();
  }

  /// Reads the acts that can be undone off the history, as they count under the codebook in force.
  void reread() {
    stack.clear();
    replay(project.acts().latest(coder.id(), UndoStack.DEPTH).reversed());
  }

  private void replay(List<Act> oldestFirst) {
    List<List<Act>> groups = new ArrayList<>();
    for (Act act : oldestFirst) {
      if (groups.isEmpty() || !groups.getLast().getFirst().group().equals(act.group())) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(act);
    }
    groups.stream()
        .filter(group -> group.stream().anyMatch(act -> !act.changes().isEmpty()))
        .map(List::copyOf)
        .forEach(stack::add);
  }

  /// How many posts the next undo would change.
  synchronized int postsToUndo() {
    return stack.nextUndo().map(Journal::posts).orElse(0);
  }

  private static int posts(List<Act> group) {
    return (int) group.stream().map(act -> act.annotation().postId()).distinct().count();
  }

  /// Saves what was done to one annotation; does nothing without changes.
  void save(ActKind kind, AnnotationKey annotation, List<Change> changes) {
    save(kind, Map.of(annotation, changes));
  }

  /// Saves what was done to several annotations at once; it is undone at once too.
  synchronized void save(ActKind kind, Map<AnnotationKey, List<Change>> changes) {
    String group = newUid();
    Instant at = clock.instant();
    List<Act> acts =
        changes.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(
                entry -> new Act(newUid(), group, at, kind, entry.getKey(), entry.getValue(), null))
            .toList();
    commit(acts);
  }

  private void commit(List<Act> acts) {
    if (!acts.isEmpty()) {
      project.acts().save(acts);
      stack.add(acts);
    }
  }

  /// Takes the latest acts back.
  synchronized Optional<Undone> undo() {
    return stack.nextUndo().map(group -> takeBack(ActKind.UNDO, group));
  }

  /// Does what was undone last again.
  synchronized Optional<Undone> redo() {
    return stack.nextRedo().map(group -> takeBack(ActKind.REDO, group));
  }

  private Undone takeBack(ActKind kind, List<Act> group) {
    String newGroup = newUid();
    Instant at = clock.instant();
    List<Act> acts = new ArrayList<>();
    for (Act act : group.reversed()) {
      requireStanding(act);
      acts.add(new Act(newUid(), newGroup, at, kind, act.annotation(), act.inverse(), act.group()));
    }
    commit(acts);
    Act first = group.getFirst();
    return new Undone(first.kind(), first.annotation().postId(), posts(group), acts);
  }

  private void requireStanding(Act act) {
    Annotation standing =
        project
            .annotations()
            .find(act.annotation())
            .orElseGet(() -> Annotation.empty(act.annotation()));
    Map<Object, Change> last =
        act.changes().stream()
            .collect(Collectors.toMap(Journal::subject, change -> change, (first, later) -> later));
    if (!last.values().stream()
        .allMatch(change -> Changes.stands(standing, change) && noteStands(act, change))) {
      throw new TiercelException(
          "This can no longer be undone, because the post was changed since; change it by hand.");
    }
  }

  private boolean noteStands(Act act, Change change) {
    return !(change instanceof Change.OfNote(MemoSubject.Note subject, String _, String after))
        || project.memos().note(subject, act.annotation().coderId()).equals(after);
  }

  /// What a change is about: of several changes to the same thing, only the last still stands.
  private static Object subject(Change change) {
    return switch (change) {
      case Change.OfAnswer answer -> answer.key();
      case Change.OfExcerpt excerpt -> excerpt.id();
      case Change.OfDecision decision -> List.of("decision", decision.suggestionId());
      case Change.OfNote note -> note.subject();
      case Change.OfDone _, Change.OfFlag _, Change.OfMemo _, Change.OfExposure _ ->
          change.getClass();
    };
  }

  static String newUid() {
    return UUID.randomUUID().toString();
  }
}
