package org.tiercel.ui.code;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Coding;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Settings;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// How fast the coder goes, for the coder's own eyes alone. Time counts from one thing done to the
/// next; what passes between them beyond a minute is a rest.
final class PaceViewModel {
  private static final Duration REST = Duration.ofSeconds(60);

  private final Workspace workspace;
  private final InstantSource clock;
  private final PaceBook book;
  private final Consumer<String> failed;
  private final Set<Long> done = new HashSet<>();
  private Pace session = Pace.NONE;
  private Pace saved = Pace.NONE;
  private @Nullable Instant last;

  /// @param failed told in a sentence why the pace cannot be kept
  PaceViewModel(Workspace workspace, PaceBook book, Consumer<String> failed) {
    this.workspace = workspace;
    this.clock = workspace.clock();
    this.book = book;
    this.failed = failed;
  }

  /// Something was done.
  void touch() {
    Instant now = clock.instant();
    if (last != null) {
      Duration since = Duration.between(last, now);
      if (since.isPositive() && since.compareTo(REST) <= 0) {
        session = session.plus(new Pace(0, 0, since));
      }
    }
    last = now;
  }

  /// Something was said of a post.
  void note(Annotation before, Annotation after) {
    touch();
    int more = codes(after) - codes(before);
    session = session.plus(new Pace(0, Math.max(0, more), Duration.ZERO));
  }

  private static int codes(Annotation said) {
    return said.answers().stream()
        .map(answer -> answer.codings())
        .mapToInt(codings -> (int) codings.stream().map(Coding::code).distinct().count())
        .sum();
  }

  /// A post is done; one that is done once more counts once.
  void done(long post) {
    touch();
    if (done.add(post)) {
      session = session.plus(new Pace(1, 0, Duration.ZERO));
    }
  }

  /// How fast the coder went since the view was opened.
  Pace session() {
    return session;
  }

  /// Adds what is new to what is kept.
  void save() {
    Pace fresh =
        new Pace(
            session.posts() - saved.posts(),
            session.codes() - saved.codes(),
            session.active().minus(saved.active()));
    if (fresh.posts() == 0 && fresh.codes() == 0) {
      return;
    }
    try {
      String project = workspace.project().settings().get(Settings.PROJECT_UID).orElse("");
      String coder = workspace.coder().name();
      book.write(project, coder, book.read(project, coder).plus(fresh));
      saved = session;
    } catch (TiercelException e) {
      failed.accept(String.valueOf(e.getMessage()));
    }
  }

  /// The pace in words; that of all days where one is kept.
  String words() {
    if (session.posts() == 0) {
      return Messages.text("code.pace.none");
    }
    return Messages.text(
        "code.pace", session.posts(), session.secondsPerPost(), session.codesPerMinute());
  }
}
