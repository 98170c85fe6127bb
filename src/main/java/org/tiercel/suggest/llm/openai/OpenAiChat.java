package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.JsonValue;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.profile.Endpoint;

/// A model behind OpenAI's API, at OpenAI or at any server that speaks it. A request is sent once;
/// only when the server names a setting that it does not take is it sent again without that
/// setting, and all later ones leave it out. An answer is bounded in bytes and in time. Shared
/// between threads; to be made once for a run.
public final class OpenAiChat implements ChatModel {
  private static final int SERVER_ERROR = 500;

  private final Connection connection;
  private final Failures failures;
  private final Dialect dialect;
  private final ChatParams params = new ChatParams();

  /// @param environment the environment's variables
  /// @throws org.tiercel.domain.TiercelException if `OPENAI_LOG` makes the SDK print post text
  public OpenAiChat(Endpoint endpoint, Map<String, String> environment) {
    connection = new Connection(endpoint, environment);
    failures = new Failures(endpoint);
    dialect = new Dialect(endpoint.baseUrl().host());
  }

  @Override
  public ChatOutcome ask(ChatRequest request) {
    while (true) {
      Set<Dialect.Setting> sent = dialect.taken();
      try {
        return outcome(send(params.of(request, sent)), request);
      } catch (ExecutionException e) {
        Throwable thrown = e.getCause() == null ? e : e.getCause();
        // Ends, because each round leaves out a setting more.
        if (!learned(thrown, sent)) {
          return failures.outcome(thrown, request.model(), request.format());
        }
      } catch (TimeoutException e) {
        return failures.outcome(e, request.model(), request.format());
      }
    }
  }

  @Override
  public List<String> remarks() {
    return dialect.remarks();
  }

  /// Closes the connections; questions under way fail.
  @Override
  public void close() {
    connection.close();
  }

  private ChatCompletion send(ChatCompletionCreateParams question)
      throws ExecutionException, TimeoutException {
    return connection.within(
        connection.endpoint().timeout(),
        (client, options) -> client.chat().completions().create(question, options));
  }

  private ChatOutcome outcome(ChatCompletion answer, ChatRequest request) {
    Optional<Replied> reply = Completion.read(answer);
    if (reply.isPresent()) {
      failures.reached();
      return reply.get();
    }
    // Some gateways report the failure of the server behind them with the status of a success.
    return Completion.error(answer)
        .map(error -> reported(error, request))
        .orElseGet(() -> Completion.isChat(answer) ? failures.garbled() : failures.unreadable());
  }

  private ChatOutcome reported(JsonValue error, ChatRequest request) {
    JsonNode node = Optional.ofNullable(error.convert(JsonNode.class)).orElseThrow();
    int code = node.path("code").asInt(SERVER_ERROR);
    return failures.refused(
        code < 400 ? SERVER_ERROR : code,
        ServerWords.ofError(node),
        request.model(),
        request.format());
  }

  private boolean learned(Throwable thrown, Set<Dialect.Setting> sent) {
    HttpRefusal refusal = Failures.refusal(thrown);
    return refusal != null
        && (refusal.status() == 400 || refusal.status() == 422)
        && dialect.learn(ServerWords.of(refusal.body()), sent).isPresent();
  }
}
