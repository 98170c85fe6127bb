package org.tiercel.suggest.llm;

/// What a server says of a batch.
public sealed interface BatchReply {
  /// The server knows the batch.
  ///
  /// @param batch how far it is
  record Known(BatchStatus batch) implements BatchReply {}

  /// The server knows no such batch.
  ///
  /// @param reason one sentence for the researcher
  record Absent(String reason) implements BatchReply {}

  /// The server could not be asked: whether there is such a batch is not known.
  ///
  /// @param why kind, sentence and waiting time, as for a single question
  record Unreached(ChatOutcome.Unanswered why) implements BatchReply {}
}
