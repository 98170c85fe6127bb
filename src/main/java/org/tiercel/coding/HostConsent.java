package org.tiercel.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.tiercel.domain.Coder;
import org.tiercel.store.Consent;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;

/// A coder's word on where posts of a project may be sent. Both acts stand in the history.
public final class HostConsent {
  private static final String YES = "yes";

  private final ProjectFile project;
  private final ProjectNotes notes;
  private final InstantSource clock;

  /// @param project open for writing
  /// @param clock tells when it was said
  public HostConsent(ProjectFile project, InstantSource clock) {
    this.project = project;
    this.notes = new ProjectNotes(project);
    this.clock = clock;
  }

  /// Allows masked posts to be sent to a host.
  ///
  /// @param coder who allows it
  /// @param host the name of the host
  /// @param posts how many posts it was asked for
  public void give(Coder coder, String host, long posts) {
    Instant now = clock.instant();
    project.together(
        () -> {
          project.consents().give(new Consent(host, posts, now, coder.name()));
          notes.note(coder, "consented", now, Map.of("host", host, "posts", posts));
          return true;
        });
  }

  /// Whether this project refuses every host but this computer.
  public boolean onlyThisComputer() {
    return project.settings().get(Settings.ONLY_THIS_COMPUTER).filter(YES::equals).isPresent();
  }

  /// Refuses every host but this computer, or leaves it to the consents.
  public void onlyThisComputer(Coder coder, boolean only) {
    project.together(
        () -> {
          project.settings().put(Settings.ONLY_THIS_COMPUTER, only ? YES : "no");
          notes.note(coder, "only-this-computer", clock.instant(), Map.of("on", only));
          return true;
        });
  }
}
