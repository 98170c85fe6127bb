package org.tiercel.suggest.llm.openai;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;

/// Asks a server about batches, and says what its refusals and silences mean.
///
/// @param connection the server
/// @param failures what went wrong
record BatchExchange(Connection connection, Failures failures) {
  private static final Set<Integer> ABSENT = Set.of(404, 405);

  /// Asks.
  ///
  /// @param limit how long it may take in all
  /// @param absent the sentence for a server that does not know what is asked about
  BatchReply ask(Duration limit, String absent, Connection.Exchange<BatchReply> exchange) {
    try {
      BatchReply reply = connection.within(limit, exchange);
      failures.reached();
      return reply;
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause() == null ? e : e.getCause();
      HttpRefusal refusal = Failures.refusal(thrown);
      return refusal != null && ABSENT.contains(refusal.status())
          ? new BatchReply.Absent(absent)
          : unreached(thrown);
    } catch (TimeoutException e) {
      return unreached(e);
    }
  }

  private BatchReply unreached(Throwable thrown) {
    return new BatchReply.Unreached(
        switch (failures.outcome(thrown, "", AnswerFormat.TEXT)) {
          case ChatOutcome.Unanswered why -> why;
          case ChatOutcome.Replied filtered ->
              new ChatOutcome.Unanswered(
                  ChatFailure.REQUEST,
                  connection.endpoint().baseUrl().host() + " refused the batch for its content.",
                  null);
        });
  }
}
