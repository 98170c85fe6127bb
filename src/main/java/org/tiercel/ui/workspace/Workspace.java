package org.tiercel.ui.workspace;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.TaskRunner;

/// One open project as one coder sees it. Belongs to the thread of the window.
public final class Workspace {
  private final ProjectFile project;
  private final Codebook codebook;
  private final Coder coder;
  private final TaskRunner tasks;
  private final InstantSource clock;
  private final CodingSession session;
  private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");

  /// @param project open; for writing, unless the coder only looks
  /// @param codebook the version in force
  /// @param coder who is at work
  /// @param tasks runs what would keep the window waiting
  /// @param clock tells when acts happen
  public Workspace(
      ProjectFile project, Codebook codebook, Coder coder, TaskRunner tasks, InstantSource clock) {
    this.project = project;
    this.codebook = codebook;
    this.coder = coder;
    this.tasks = tasks;
    this.clock = clock;
    this.session = new CodingSession(project, codebook, coder, 1, clock);
  }

  /// The project file.
  public ProjectFile project() {
    return project;
  }

  /// The version of the codebook in force.
  public Codebook codebook() {
    return codebook;
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
