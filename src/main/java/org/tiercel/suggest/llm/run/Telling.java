package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tiercel.domain.Run;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.task.Progress;

/// Says how a run stands to those who wait for it.
///
/// @param run the run
/// @param posts how many posts it is about
/// @param model the model that is asked
/// @param book what is written
/// @param control who is told everything
/// @param progress who is told the number of posts
record Telling(
    Run run, long posts, ChatModel model, RunBook book, RunControl control, Progress progress) {
  void tell(Sitting sitting) {
    progress.report(book.answered() + book.failed(), posts);
    control.tell(
        new RunStanding(
            run.id(),
            posts,
            book.answered(),
            book.failed(),
            book.fromStore(),
            sitting.requests.get(),
            sitting.errors.get(),
            sitting.price.isPresent()
                ? OptionalDouble.of(sitting.budget.spent())
                : OptionalDouble.empty(),
            sitting.pace.underWay(),
            sitting.pace.limit(),
            sitting.elapsed(),
            control.paused(),
            remarks(sitting, model)));
  }

  /// What was found out about the server.
  static List<String> remarks(Sitting sitting, ChatModel model) {
    List<String> remarks = new ArrayList<>();
    sitting.formats.remark().ifPresent(remarks::add);
    remarks.addAll(model.remarks());
    return remarks;
  }
}
