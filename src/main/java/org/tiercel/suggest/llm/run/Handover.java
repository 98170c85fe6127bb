package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiercel.store.AskedBatch;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.ChatFailure.Remedy;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.PreparedBatch;
import org.tiercel.task.Progress;

/// Hands questions over in batches. A batch stands in the project before it is handed over, so that
/// a process that ends at any moment neither loses a batch nor pays for one twice.
///
/// @param sitting the run
/// @param control can hold it back
record Handover(BatchSitting sitting, RunControl control) {
  private static final String GOES_ON =
      " Whether the batch was taken shows when you go on with the run.";

  /// Finds out what became of batches whose handing over was cut short.
  ///
  /// @return the batches that the server has
  List<AskedBatch> certain(List<AskedBatch> batches) {
    List<AskedBatch> certain = new ArrayList<>();
    for (AskedBatch batch : batches) {
      if (sitting.halt().given()) {
        break;
      }
      if (batch.serverId() != null) {
        certain.add(batch);
        continue;
      }
      switch (sitting.model().find(batch.tag())) {
        case BatchReply.Known(var status) ->
            certain.add(sitting.batches().handedOver(batch, status.id()));
        case BatchReply.Absent _ -> sitting.batches().drop(batch);
        case BatchReply.Unreached(var why) -> sitting.stop(why.reason());
      }
    }
    return certain;
  }

  /// Hands questions over, in as many batches as it takes.
  ///
  /// @return the batches that the server has taken
  List<AskedBatch> submit(List<Question> questions, Progress progress) {
    List<AskedBatch> taken = new ArrayList<>();
    Patience patience = new Patience(sitting.waits(), sitting.halt(), progress);
    List<Question> left = questions;
    while (!left.isEmpty() && !sitting.halt().given()) {
      patience.whilePaused(control);
      left = left.subList(one(left, taken), left.size());
    }
    return taken;
  }

  private int one(List<Question> left, List<AskedBatch> taken) {
    String tag = "tiercel-" + UUID.randomUUID();
    BatchSheet sheet = new BatchSheet(sitting, left, tag);
    try (PreparedBatch prepared = sitting.model().prepare(sheet)) {
      int count = prepared.count();
      AskedBatch batch =
          sitting
              .batches()
              .keep(
                  sitting.run(),
                  tag,
                  left.subList(0, count).stream().map(Question::key).toList(),
                  Formats.word(sitting.wording().format()),
                  sitting.cost().price().isPresent() ? sheet.mostCost(count) : null,
                  sitting.waits().now());
      switch (sitting.model().submit(prepared, tag)) {
        case BatchReply.Known(var status) ->
            taken.add(sitting.batches().handedOver(batch, status.id()));
        case BatchReply.Absent(String reason) -> {
          sitting.batches().drop(batch);
          sitting.stop(reason);
        }
        case BatchReply.Unreached(var why) -> sitting.stop(sentence(why));
      }
      return count;
    }
  }

  private static String sentence(Unanswered why) {
    return why.failure().remedy() == Remedy.WAIT ? why.reason() + GOES_ON : why.reason();
  }
}
