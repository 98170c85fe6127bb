package org.tiercel.ui.suggest;

import java.util.Optional;
import org.tiercel.store.Consent;
import org.tiercel.store.Settings;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Starts runs of language models, after asking for consent where posts would leave this computer.
final class RunStarter {
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Workspace workspace;
  private final RunDesk desk;
  private final Notices notices;
  private final Asking asking;

  /// Asks the researcher.
  @FunctionalInterface
  interface Asking {
    /// Asks whether posts may be sent to another computer.
    ///
    /// @param host the name of the other computer
    /// @param posts how many posts
    /// @param given what to do if they may
    void consent(String host, long posts, Runnable given);
  }

  /// @param desk where runs are under way
  /// @param notices where it is said why a run cannot be started
  /// @param asking asks for consent
  RunStarter(Workspace workspace, RunDesk desk, Notices notices, Asking asking) {
    this.workspace = workspace;
    this.desk = desk;
    this.notices = notices;
    this.asking = asking;
  }

  /// Whether posts of this project may be sent to this computer alone.
  boolean onlyThisComputer() {
    return workspace.project().settings().get(Settings.ONLY_THIS_COMPUTER).stream()
        .anyMatch(YES::equals);
  }

  /// Decides whether posts of this project may be sent to this computer alone.
  void setOnlyThisComputer(boolean only) {
    workspace.project().settings().put(Settings.ONLY_THIS_COMPUTER, only ? YES : NO);
  }

  /// Starts a run, or asks first.
  ///
  /// @param posts how many posts it is about
  void start(PlannedRun planned, long posts) {
    Server server = planned.plan().server();
    Optional<String> refusal = desk.refusal(planned);
    if (refusal.isPresent()) {
      notices.fail(refusal.get());
    } else if (server.thisComputer()) {
      desk.start(planned);
    } else if (onlyThisComputer()) {
      notices.fail(Messages.text("suggest.only.refused", server.host()));
    } else if (workspace.project().consents().given(server.host())) {
      desk.start(planned);
    } else {
      asking.consent(
          server.host(),
          posts,
          () -> {
            consent(server.host(), posts);
            start(planned, posts);
          });
    }
  }

  private void consent(String host, long posts) {
    workspace
        .project()
        .consents()
        .give(new Consent(host, posts, workspace.clock().instant(), workspace.coder().name()));
  }
}
