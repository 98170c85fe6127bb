package org.tiercel.ui.suggest;

import java.time.Instant;
import org.tiercel.suggest.llm.run.RunStanding;

/// How the batches of a run stand at their server, as it said last.
///
/// @param run the run as a whole
/// @param askedAt when the server was asked
record BatchStanding(RunStanding run, Instant askedAt) {
  /// Questions in the batches; 0 until the server has counted them.
  long questions() {
    return run.requests();
  }

  /// Of those, how many are answered or failed.
  long through() {
    return run.requests() - run.underWay();
  }

  /// Of those, how many the server could not answer.
  long failed() {
    return run.errors();
  }
}
