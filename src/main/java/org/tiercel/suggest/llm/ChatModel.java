package org.tiercel.suggest.llm;

/// A language model behind a server. Shared between threads.
public interface ChatModel extends AutoCloseable {
  /// Puts a question once, without asking again when it fails. Blocks until there is an outcome or
  /// the time allowed is over.
  ///
  /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
  ChatOutcome ask(ChatRequest request);

  @Override
  void close();
}
