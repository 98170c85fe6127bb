package org.tiercel.ui.agree;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Whether suggestions led the coders, and the measure by which it is told.
final class SuggestionsViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final LatestWins requests;
  private final ReadOnlyObjectWrapper<SuggestionsState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new SuggestionsState.Waiting());
  private final ObjectProperty<Measure> measure =
      new SimpleObjectProperty<>(this, "measure", Measure.KRIPPENDORFF_ALPHA);
  private boolean shown;
  private long counted = -1;

  SuggestionsViewModel(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
    this.requests = new LatestWins(workspace.tasks());
    workspace.revisionProperty().addListener(observed -> countIfShown());
  }

  ReadOnlyObjectProperty<SuggestionsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The measure of agreement shown.
  ObjectProperty<Measure> measureProperty() {
    return measure;
  }

  /// Whether there is a run, so that there can be suggestions.
  boolean hasRuns() {
    return !workspace.project().runs().all().isEmpty();
  }

  /// It came to the front: counts what changed meanwhile.
  void show() {
    shown = true;
    countIfShown();
  }

  /// It went to the back.
  void hide() {
    shown = false;
    requests.cancel();
  }

  private void countIfShown() {
    long revision = workspace.revisionProperty().get();
    if (!shown || counted == revision) {
      return;
    }
    SuggestionsCounting counting =
        new SuggestionsCounting(workspace.project(), workspace.codebook(), workspace.coder());
    requests.request(
        Messages.text("agree.counting"),
        counting::count,
        now -> {
          counted = revision;
          state.set(now);
        },
        this::fail);
  }

  private void fail(Throwable problem) {
    if (problem instanceof TiercelException refusal) {
      notices.fail(refusal.getMessage());
    } else {
      throw new IllegalStateException("Suggestions could not be counted", problem);
    }
  }

  /// What people made of suggestions, a line a person, machine and code.
  List<UseLine> uses() {
    return state.get() instanceof SuggestionsState.Counted(var report)
        ? report.uses().stream().map(use -> UseLine.of(use, workspace.codebook())).toList()
        : List.of();
  }

  /// Agreement of people by what they saw, in the measure chosen.
  List<EffectLine> effects() {
    return state.get() instanceof SuggestionsState.Counted(var report)
        ? EffectLine.of(report.effects(), measure.get())
        : List.of();
  }

  /// Agreement of a person with a machine by what the person saw, in the measure chosen.
  List<EffectLine> withMachine() {
    return state.get() instanceof SuggestionsState.Counted(var report)
        ? EffectLine.of(report.withMachine(), measure.get())
        : List.of();
  }

  /// What a reader of the numbers must know.
  List<String> notes() {
    return state.get() instanceof SuggestionsState.Counted(var report)
        ? report.notes().stream().map(note -> note.text(Messages.locale())).toList()
        : List.of();
  }
}
