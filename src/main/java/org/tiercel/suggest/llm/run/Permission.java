package org.tiercel.suggest.llm.run;

import java.util.Locale;
import java.util.Map;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;

/// Whether posts of a project may be sent to a server now.
public final class Permission {
  private static final String LOGGING = "OPENAI_LOG";

  private final ProjectFile project;
  private final Map<String, String> environment;

  /// @param environment the variables of this process
  public Permission(ProjectFile project, Map<String, String> environment) {
    this.project = project;
    this.environment = Map.copyOf(environment);
  }

  /// Refuses a server that posts may not be sent to.
  ///
  /// @param posts how many posts are to be sent, for the sentence
  /// @throws TiercelException saying what to do
  public void require(Server server, long posts) {
    if (environment.getOrDefault(LOGGING, "").strip().toLowerCase(Locale.ROOT).equals("debug")) {
      throw new TiercelException(
          "OPENAI_LOG=debug would print the text of posts; unset it and start again.");
    }
    if (server.thisComputer()) {
      return;
    }
    if (project.settings().get(Settings.ONLY_THIS_COMPUTER).filter("yes"::equals).isPresent()) {
      throw new TiercelException(
          "This project sends posts to this computer only, and %s is another one; switch that off,"
                  .formatted(server.host())
              + " or choose a server on this computer.");
    }
    if (!project.consents().given(server.host())) {
      throw new TiercelException(
          "%d posts would be sent to %s, which is not this computer; consent to that host first."
              .formatted(posts, server.host()));
    }
  }
}
