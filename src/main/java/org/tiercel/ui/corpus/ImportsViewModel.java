package org.tiercel.ui.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.TakingBack;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportReport;
import org.tiercel.store.ImportedFile;
import org.tiercel.task.Work;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Takes imports back and brings them back. Nothing is taken back before it is said what stands on
/// its posts.
final class ImportsViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final Runnable changed;
  private final TakingBack taking;
  private final ReadOnlyObjectWrapper<@Nullable TakingBackQuestion> question =
      new ReadOnlyObjectWrapper<>(this, "question");

  /// @param changed called when the imports are other ones
  ImportsViewModel(Workspace workspace, Notices notices, Runnable changed) {
    this.workspace = workspace;
    this.notices = notices;
    this.changed = changed;
    this.taking = new TakingBack(workspace.project(), workspace.clock());
  }

  /// The question that is open, if one is.
  ReadOnlyObjectProperty<@Nullable TakingBackQuestion> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /// Looks what stands on the posts of an import, and asks.
  void ask(ImportedFile file) {
    workspace
        .tasks()
        .run(
            Messages.text("corpus.undo.looking", file.file()),
            progress -> taking.standing(file),
            standing -> question.set(new TakingBackQuestion(file, standing)),
            this::failed);
  }

  /// Leaves the import as it is.
  void leave() {
    question.set(null);
  }

  /// Takes the import that was asked about back: removes its posts, or, where something stands on
  /// them, excludes them and keeps it.
  void takeBack() {
    TakingBackQuestion asked = question.get();
    question.set(null);
    if (asked != null) {
      if (asked.standing().isEmpty()) {
        remove(asked.file());
      } else {
        exclude(asked.file());
      }
    }
  }

  /// Removes the posts of an import on which nothing stands.
  void remove(ImportedFile file) {
    run(
        Messages.text("corpus.undo.removing", file.file()),
        progress ->
            Messages.text(
                "corpus.undo.removed",
                file.file(),
                taking.remove(workspace.coder(), file, progress)));
  }

  private void exclude(ImportedFile file) {
    run(
        Messages.text("corpus.undo.excluding", file.file()),
        progress -> {
          taking.exclude(workspace.coder(), file);
          return Messages.text("corpus.undo.excluded", file.file(), file.imported());
        });
  }

  /// Brings an import back: its posts with their codes, or, where they were removed, its file, read
  /// once more.
  void bringBack(ImportedFile file) {
    Optional<Path> again =
        file.removed() == 0
            ? Optional.empty()
            : Optional.of(Path.of(ImportReport.ofJson(file.report()).file()));
    if (again.isPresent() && !Files.exists(again.get())) {
      notices.fail(Messages.text("corpus.redo.gone", again.get()));
      return;
    }
    run(
        Messages.text("corpus.redo.doing", file.file()),
        progress -> {
          long posts = file.imported();
          if (again.isPresent()) {
            ImportReport before = ImportReport.ofJson(file.report());
            posts +=
                new CorpusImport(workspace.project(), workspace.clock().withZone(ZoneOffset.UTC))
                    .run(again.get(), before.options(), progress)
                    .imported();
          }
          taking.bringBack(workspace.coder(), file);
          return Messages.text("corpus.redo.done", file.file(), posts);
        });
  }

  private void run(String title, Work<String> work) {
    workspace.tasks().run(title, work, notices::say, this::failed, this::ended);
  }

  private void ended() {
    workspace.changed();
    changed.run();
  }

  private void failed(Throwable problem) {
    notices.fail(Refusals.sentence(problem));
  }
}
