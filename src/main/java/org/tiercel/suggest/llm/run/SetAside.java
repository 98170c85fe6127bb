package org.tiercel.suggest.llm.run;

import java.util.Locale;
import org.tiercel.domain.Run;
import org.tiercel.store.Settings;

/// What a run with a budget may have spent, kept in the project before it is spent: a process that
/// is killed leaves requests behind of which nothing else tells. Shared between threads.
///
/// Kept are two sums in US dollars: what killed processes may have spent unseen, and how far this
/// one may have come.
final class SetAside {
  private static final String NOTHING = "0 0";

  private final Settings settings;
  private final String key;
  private final int ahead;
  private double unseen;
  private double covered;

  /// @param run whose money it is
  /// @param ahead for how many requests to note money at a time; more are fewer writes, and more
  ///     that counts as spent after a kill
  SetAside(Settings settings, Run run, int ahead) {
    this.settings = settings;
    this.key = "model-run-set-aside-" + run.id();
    this.ahead = ahead;
    String[] sums = settings.get(key).orElse(NOTHING).split(" ", -1);
    this.unseen = Double.parseDouble(sums[0]);
    this.covered = Double.parseDouble(sums[1]);
  }

  /// What the run may have cost before this sitting.
  ///
  /// @param counted what its answers in the project count for
  synchronized double before(double counted) {
    if (covered > 0) {
      unseen = Math.max(unseen, covered - counted);
      covered = 0;
      keep();
    }
    return counted + unseen;
  }

  /// Notes, before a request is sent, how much may then have been spent since the run began.
  ///
  /// @param sum what was spent and what is set aside
  /// @param most what the request costs at most
  synchronized void cover(double sum, double most) {
    if (sum > covered) {
      covered = sum + most * ahead;
      keep();
    }
  }

  /// Notes that the project tells of every request.
  synchronized void told() {
    covered = 0;
    keep();
  }

  private void keep() {
    settings.put(key, String.format(Locale.ROOT, "%s %s", unseen, covered));
  }
}
