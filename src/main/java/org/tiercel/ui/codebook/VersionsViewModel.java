package org.tiercel.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.difference.CodebookDifference;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.codebook.version.VersionStack;
import org.tiercel.domain.Coder;
import org.tiercel.store.CodebookVersion;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The versions of the codebook, what differs between two of them, and taking changes back.
final class VersionsViewModel {
  /// One version.
  ///
  /// @param version its number
  /// @param who saved it and when, in words
  /// @param note what changed
  record Row(int version, String who, String note) {}

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private List<Revision> revisions = List.of();
  private Map<Integer, Long> savers = Map.of();

  VersionsViewModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.codebookProperty().addListener(observed -> refresh());
    refresh();
  }

  /// The versions, newest first.
  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private void refresh() {
    revisions = new ProjectCodebook(workspace.project()).revisions();
    savers = workspace.project().codebooks().savers();
    Map<Long, String> names = new HashMap<>();
    for (Coder coder : workspace.project().coders().all()) {
      names.put(coder.id(), coder.name());
    }
    rows.set(
        workspace.project().codebooks().all().reversed().stream()
            .map(stored -> row(stored, names))
            .toList());
  }

  private Row row(CodebookVersion stored, Map<Long, String> names) {
    Long saver = savers.get(stored.version());
    String when = Dates.minute(stored.savedAt());
    return new Row(
        stored.version(),
        saver == null
            ? Messages.text("codebook.version.first", when)
            : Messages.text("codebook.version.by", names.getOrDefault(saver, ""), when),
        stored.note());
  }

  /// What differs between two versions, a sentence each, in the order of the codebook.
  List<String> difference(int from, int to) {
    int earlier = Math.min(from, to);
    int later = Math.max(from, to);
    Optional<Revision> before = revision(earlier);
    Optional<Revision> after = revision(later);
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : CodebookDifference.between(before.get().codebook(), after.get()).stream()
            .map(CodebookViewModel.words()::sentence)
            .toList();
  }

  private Optional<Revision> revision(int version) {
    return revisions.stream()
        .filter(revision -> revision.codebook().version() == version)
        .findFirst();
  }

  /// The version whose change the coder can take back: the newest, if the coder made it.
  Optional<Row> undoable() {
    return new VersionStack(revisions).nextUndo().flatMap(this::own);
  }

  /// The taking back that the coder can take back.
  Optional<Row> redoable() {
    return new VersionStack(revisions).nextRedo().flatMap(this::own);
  }

  private Optional<Row> own(int version) {
    Long saver = savers.get(version);
    return saver != null && saver == workspace.coder().id()
        ? rows.get().stream().filter(row -> row.version() == version).findFirst()
        : Optional.empty();
  }

  /// The version that takes another back.
  Revision without(Row row) {
    return new VersionStack(revisions).without(row.version());
  }
}
