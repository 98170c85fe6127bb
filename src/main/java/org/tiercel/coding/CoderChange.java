package org.tiercel.coding;

import java.time.InstantSource;
import java.util.UUID;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.ProjectFile;

/// Who is at work at a project changes. That stands in the history; in a project open for looking
/// only, nothing does.
public final class CoderChange {
  private final ProjectFile project;
  private final InstantSource clock;

  /// @param project open
  /// @param clock tells when it happened
  public CoderChange(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.clock = clock;
  }

  /// Notes that somebody takes over.
  public void to(Coder coder) {
    if (project.writable()) {
      project
          .acts()
          .note(coder, "switched-coder", UUID.randomUUID().toString(), clock.instant(), "{}");
    }
  }

  /// The person of this name, who becomes one of the project's coders if that is not so yet.
  ///
  /// @throws org.tiercel.domain.TiercelException if the name is taken by a machine
  public Coder person(String name) {
    return project.coders().join(name, CoderKind.PERSON);
  }
}
