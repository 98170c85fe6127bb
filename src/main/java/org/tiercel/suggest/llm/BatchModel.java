package org.tiercel.suggest.llm;

import java.util.List;
import java.util.function.BiConsumer;

/// A language model that answers many questions within a day, at a lower price. Nothing is paid
/// twice if the caller keeps this order:
///
/// 1. [#prepare] takes as many questions as one batch holds; the caller stores a tag of its own
///    making together with the ids of those questions.
/// 2. [#submit] hands them over under that tag; the caller stores the batch's id.
/// 3. After a crash in between, [#find] says whether a batch with a stored tag came into being.
/// 4. [#poll], now and then, until the batch is over; then [#fetch]. Questions without an answer
///    and without a failure were not reached: they are still to be asked.
/// 5. [#discard] removes the questions and answers from the server.
///
/// All methods block, may be called from any thread, and are stopped by an interrupt with a
/// [java.util.concurrent.CancellationException].
public interface BatchModel extends AutoCloseable {
  /// Writes down questions, from the front, until a batch is full.
  ///
  /// @param questions at least one; elements may be made when asked for, they are read once and in
  ///     order
  /// @return how many were taken, and the file that holds them; to be closed
  /// @throws org.tiercel.domain.TiercelException if the file cannot be written, or the first
  ///     question is larger than a batch may be
  PreparedBatch prepare(List<BatchQuestion> questions);

  /// Hands a batch over.
  ///
  /// @param tag what [#find] knows the batch by; unique, at most 64 characters
  BatchReply submit(PreparedBatch batch, String tag);

  /// Looks for a batch that was handed over under a tag, among those of the last days.
  BatchReply find(String tag);

  /// How far a batch is.
  BatchReply poll(String batch);

  /// Asks the server to stop; what it has answered is paid and can be fetched.
  BatchReply cancel(String batch);

  /// Hands out what came of each question, in no particular order, without holding all of it in
  /// memory. May be repeated; stopped half way, it begins anew.
  ///
  /// @param batch one that is over
  /// @param answers takes a question's id and its outcome
  /// @return [BatchReply.Known] when all was handed out
  BatchReply fetch(BatchStatus batch, BiConsumer<String, ChatOutcome> answers);

  /// Deletes the files of a batch from the server. Files that are gone already are no failure.
  BatchReply discard(BatchStatus batch);

  @Override
  void close();
}
