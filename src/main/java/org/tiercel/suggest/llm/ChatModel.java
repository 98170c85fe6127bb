package org.tiercel.suggest.llm;

import java.util.List;

/// A language model behind a server. Shared between threads.
public interface ChatModel extends AutoCloseable {
  /// Puts a question once, without asking again when it fails. Blocks until there is an outcome or
  /// the time allowed is over.
  ///
  /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
  ChatOutcome ask(ChatRequest request);

  /// What this server would not take and requests are sent without, one sentence each for the
  /// researcher: a temperature, a seed. Grows as it is found out; empty for a server that takes
  /// all.
  default List<String> remarks() {
    return List.of();
  }

  @Override
  void close();
}
