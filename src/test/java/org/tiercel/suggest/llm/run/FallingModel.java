package org.tiercel.suggest.llm.run;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tiercel.suggest.llm.BatchModel;
import org.tiercel.suggest.llm.BatchQuestion;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.PreparedBatch;

/// Passes everything on, few questions to a batch, until its moment has come: then nothing more
/// happens in this process. Before and after each exchange, and at each answer, is a moment.
final class FallingModel implements BatchModel {
  private final BatchModel model;
  private final int most;
  private int left;

  /// The end of the process.
  static final class Fallen extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// @param most how many questions a batch takes
  /// @param moments how many pass before the end
  FallingModel(BatchModel model, int most, int moments) {
    this.model = model;
    this.most = most;
    this.left = moments;
  }

  private void moment() {
    if (left-- <= 0) {
      throw new Fallen();
    }
  }

  private <T> T between(Supplier<T> exchange) {
    moment();
    T said = exchange.get();
    moment();
    return said;
  }

  @Override
  public PreparedBatch prepare(List<BatchQuestion> questions) {
    return model.prepare(questions.subList(0, Math.min(most, questions.size())));
  }

  @Override
  public BatchReply submit(PreparedBatch batch, String tag) {
    return between(() -> model.submit(batch, tag));
  }

  @Override
  public BatchReply find(String tag) {
    return between(() -> model.find(tag));
  }

  @Override
  public BatchReply poll(String batch) {
    return between(() -> model.poll(batch));
  }

  @Override
  public BatchReply cancel(String batch) {
    return between(() -> model.cancel(batch));
  }

  @Override
  public BatchReply fetch(BatchStatus batch, BiConsumer<String, ChatOutcome> answers) {
    return between(
        () ->
            model.fetch(
                batch,
                (id, outcome) -> {
                  moment();
                  answers.accept(id, outcome);
                }));
  }

  @Override
  public BatchReply discard(BatchStatus batch) {
    return between(() -> model.discard(batch));
  }

  @Override
  public void close() {
    model.close();
  }
}
