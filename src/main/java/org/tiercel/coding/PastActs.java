package org.tiercel.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.store.HistoryFilter;
import org.tiercel.store.PastAct;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// The history as one coder may read it. While an open batch hides other coders, nobody else's acts
/// are there; where it withholds suggestions, nothing tells that there were any.
public final class PastActs {
  private static final String ACCEPTED = "accept";
  private static final String CODED = "code";

  private final ProjectFile project;
  private final Coder reader;

  /// @param reader who reads
  public PastActs(ProjectFile project, Coder reader) {
    this.project = project;
    this.reader = reader;
  }

  /// A page of acts.
  ///
  /// @param acts newest first
  /// @param next the number to go on before; 0 at the end of the history
  public record Page(List<PastAct> acts, long next) {
    /// Copies the list.
    public Page {
      acts = List.copyOf(acts);
    }
  }

  /// Whether the acts of other coders are hidden now.
  public boolean othersHidden() {
    return project.batches().othersHiddenFrom(reader.id());
  }

  /// A page of the history.
  ///
  /// @param before only acts with lower numbers; [Long#MAX_VALUE] to begin
  /// @param limit how many at most
  public Page page(HistoryFilter filter, long before, int limit, Progress progress) {
    Long asked = filter.coderId();
    boolean hidden = othersHidden();
    if (hidden && asked != null && asked != reader.id()) {
      return new Page(List.of(), 0);
    }
    HistoryFilter allowed = hidden ? filter.by(reader.id()) : filter;
    List<PastAct> found = project.history().page(allowed, before, limit, progress);
    long next = found.size() < limit ? 0 : found.getLast().number();
    return new Page(shown(found), next);
  }

  private List<PastAct> shown(List<PastAct> acts) {
    BitSet withheld = project.queuePosts().withheldFrom(reader.id());
    List<PastAct> shown = new ArrayList<>(acts.size());
    for (PastAct act : acts) {
      if (withheld.get((int) act.annotation().postId())) {
        shown(act).ifPresent(shown::add);
      } else {
        shown.add(act);
      }
    }
    return shown;
  }

  /// An act without what tells of suggestions; empty where nothing is left of it.
  private static Optional<PastAct> shown(PastAct act) {
    List<Change> changes =
        act.changes().stream()
            .filter(
                change ->
                    !(change instanceof Change.OfDecision || change instanceof Change.OfExposure))
            .toList();
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    String kind = act.kind().equals(ACCEPTED) ? CODED : act.kind();
    return Optional.of(
        new PastAct(
            act.number(), act.at(), act.coder(), kind, act.annotation(), changes, act.details()));
  }

  /// What an annotation said when an act had been done, as it counts now.
  ///
  /// @param act on a post
  public Annotation stateAfter(PastAct act) {
    Annotation state =
        project
            .annotations()
            .find(act.annotation())
            .orElseGet(() -> Annotation.empty(act.annotation()));
    for (PastAct later : project.history().after(act.annotation(), act.number())) {
      for (Change change : later.changes().reversed()) {
        state = Changes.apply(state, change.inverse());
      }
    }
    return state;
  }
}
