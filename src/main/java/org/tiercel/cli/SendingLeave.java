package org.tiercel.cli;

import java.time.InstantSource;
import java.util.Optional;
import org.tiercel.coding.HostConsent;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Consent;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.profile.Host;
import org.tiercel.suggest.llm.run.Server;

/// The researcher's leave to send posts of a project to a host that is not this computer: asked for
/// once, and kept with the project.
///
/// @param project whose posts would leave
/// @param clock tells when leave was given
record SendingLeave(ProjectFile project, InstantSource clock) {
  private static final String GIVEN_BY = "command line";

  /// Keeps leave that the command line gives, or refuses where there is none.
  ///
  /// @param posts how many posts would be sent
  /// @param consent the host named on the command line
  /// @throws TiercelException if there is no leave, if it is for another host, or if the project
  ///     keeps its posts on this computer, where no consent helps and none is kept
  void require(Server server, long posts, Optional<String> consent) {
    Optional<String> other =
        consent.filter(named -> !new Host(named.strip()).name().equals(server.host()));
    if (other.isPresent()) {
      throw new TiercelException(
          "--consent names %s, and posts would be sent to %s; name the host that you mean."
              .formatted(other.get(), server.host()));
    }
    if (server.thisComputer() || posts == 0) {
      return;
    }
    if (new HostConsent(project, clock).onlyThisComputer()) {
      throw new TiercelException(
          "This project keeps its posts on this computer, and %s is another one; choose a server"
                  .formatted(server.host())
              + " here, or allow others with 'tiercel privacy PROJECT --only-this-computer off'.");
    }
    if (project.consents().given(server.host())) {
      return;
    }
    if (consent.isEmpty()) {
      throw new TiercelException(sentence(server.host(), posts));
    }
    project.consents().give(new Consent(server.host(), posts, clock.instant(), GIVEN_BY));
  }

  private static String sentence(String host, long posts) {
    return "%s would be sent to %s, which is not this computer: their text, with names, links,"
            .formatted(Count.of(posts, "post"), host)
        + " e-mail addresses and telephone numbers masked, the title of their thread and the text"
        + " they reply to, and nothing that tells of this computer but its address; add"
        + " --consent %s to allow it for this project.".formatted(host);
  }
}
