package org.tiercel.suggest.llm.run;

import java.time.Instant;
import org.tiercel.domain.Run;
import org.tiercel.store.ModelBatches;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.BatchModel;

/// What the steps of one sitting of a run in batches share.
///
/// @param wording what is asked
/// @param model who is asked
/// @param run what is gone on with
/// @param book where answers are written
/// @param cost what requests cost
/// @param waits the time
/// @param began when the sitting began
/// @param halt the sign to send nothing more
record BatchSitting(
    Wording wording,
    BatchModel model,
    Run run,
    RunBook book,
    Cost cost,
    Waits waits,
    Instant began,
    Halt halt) {
  /// The same in the next looser format.
  BatchSitting looser() {
    Formats formats = new Formats(wording.format());
    formats.fallBack(wording.format());
    return new BatchSitting(
        wording.in(formats.current()), model, run, book, cost, waits, began, halt);
  }

  RunPlan plan() {
    return wording.plan();
  }

  ProjectFile project() {
    return wording.project();
  }

  ModelBatches batches() {
    return project().modelBatches();
  }

  String host() {
    return plan().server().host();
  }

  void stop(String sentence) {
    halt.give(new Halt.Why.Stopped(sentence));
  }
}
