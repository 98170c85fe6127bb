package org.tiercel.ui.workspace;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.edit.CodebookEditor;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.FormerCodes;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.TaskRunner;

/// One open project as one coder sees it. Belongs to the thread of the window.
public final class Workspace {
  private final ProjectFile project;
  private final ReadOnlyObjectWrapper<Codebook> codebook;
  private final Coder coder;
  private final TaskRunner tasks;
  private final InstantSource clock;
  private final CodingSession session;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
  private @Nullable AskedSince askedSince;
  private @Nullable FormerCodes former;

  /// @param project open; for writing, unless the coder only looks
  /// @param codebook the version in force
  /// @param coder who is at work
  /// @param tasks runs what would keep the window waiting
  /// @param clock tells when acts happen
  public Workspace(
      ProjectFile project, Codebook codebook, Coder coder, TaskRunner tasks, InstantSource clock) {
    this.project = project;
    this.codebook = new ReadOnlyObjectWrapper<>(this, "codebook", codebook);
    this.coder = coder;
    this.tasks = tasks;
    this.clock = clock;
    this.session = new CodingSession(project, codebook, coder, 1, clock);
  }

  private Workspace(Workspace before) {
    this.project = before.project;
    this.codebook = new ReadOnlyObjectWrapper<>(this, "codebook", before.codebook());
    this.coder = before.coder;
    this.tasks = before.tasks;
    this.clock = before.clock;
    this.session = before.session;
    this.askedSince = before.askedSince;
  }

  /// The same project and coder for views that are built anew: what can be undone stays so, and
  /// nothing of the views before is told of changes any more.
  public Workspace anew() {
    return new Workspace(this);
  }

  /// The project file.
  public ProjectFile project() {
    return project;
  }

  /// The version of the codebook in force.
  public Codebook codebook() {
    return codebook.get();
  }

  /// The same as it changes while the window is open.
  public ReadOnlyObjectProperty<Codebook> codebookProperty() {
    return codebook.getReadOnlyProperty();
  }

  /// Since which version of the codebook tiers and codes are asked. Reads all versions once.
  ///
  /// @throws TiercelException if one of them cannot be read
  public AskedSince askedSince() {
    if (askedSince == null) {
      askedSince = new ProjectCodebook(project).askedSince();
    }
    return askedSince;
  }

  /// The codebook in force with what former codes count as under it.
  public Revision revision() {
    FormerCodes known = former;
    if (known == null) {
      known = project.codebooks().former();
      former = known;
    }
    return new Revision(codebook(), known);
  }

  /// Saves a changed codebook as the next version, recorded as the coder's, and goes on under it:
  /// queue, focus and undo stay. Views read the codebook again with the next revision. Tiers and
  /// codes are known again by their keys.
  ///
  /// @param changed whatever version it says it is
  /// @param note what changed, for the history
  /// @throws TiercelException if it cannot be saved; then nothing has changed
  public void adopt(Codebook changed, String note) {
    adopt(new CodebookEditor(revision()).replacedBy(changed), note);
  }

  /// The same for a change that knows what takes the place of codes that go.
  ///
  /// @param changed whatever version it says it is
  /// @param note what changed, for the history
  /// @throws TiercelException if it cannot be saved; then nothing has changed
  public void adopt(Revision changed, String note) {
    AskedSince before = askedSince();
    CodebookVersion stored = new ProjectCodebook(project).next(changed, note, clock.instant());
    Revision next = changed.withVersion(stored.version());
    session.adopt(next.codebook(), stored);
    askedSince = before.then(next);
    former = next.former();
    codebook.set(next.codebook());
    changed();
  }

  /// Who is at work.
  public Coder coder() {
    return coder;
  }

  /// Runs what would keep the window waiting.
  public TaskRunner tasks() {
    return tasks;
  }

  /// Tells when things happen.
  public InstantSource clock() {
    return clock;
  }

  /// The coder's acts.
  public CodingSession session() {
    return session;
  }

  /// Rises with every change of codes, posts or runs, so that other views know to count again.
  public ReadOnlyLongProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// Says that codes, posts or runs have changed.
  public void changed() {
    revision.set(revision.get() + 1);
  }
}
