package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.openai.core.http.HttpResponse;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.io.IOException;
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
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Connection connection;
  private final Failures failures;
  private final Dialect dialect;
  private final ChatParams params = new ChatParams();

  /// @param environment the environment's variables
  /// @throws org.tiercel.domain.TiercelException if `OPENAI_LOG` makes the SDK print post text
  public OpenAiChat(Endpoint endpoint, Map<String, String> environment) {
    connection = new Connection(endpoint, environment, RequestJson.mapper());
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

  private JsonNode send(ChatCompletionCreateParams question)
      throws ExecutionException, TimeoutException {
    return connection.within(
        connection.endpoint().timeout(),
        (client, options) -> {
          try (HttpResponse answer =
              client.chat().completions().withRawResponse().create(question, options)) {
            return tree(answer);
          }
        });
  }

  /// The answer as a tree; one that is no JSON is missing.
  private static JsonNode tree(HttpResponse answer) throws IOException {
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException garbled) {
      return MissingNode.getInstance();
    }
  }

  private ChatOutcome outcome(JsonNode answer, ChatRequest request) {
    Optional<Replied> reply = Completion.read(answer);
    if (reply.isPresent()) {
      failures.reached();
      return reply.get();
    }
    // Some gateways report the failure of the server behind them with the status of a success.
    return Completion.error(answer)
        .map(error -> reported(error, request))
        .orElseGet(
            () ->
                Completion.isChat(answer) || !answer.isObject()
                    ? failures.garbled()
                    : failures.unreadable());
  }

  private ChatOutcome reported(JsonNode error, ChatRequest request) {
    int code = error.path("code").asInt(SERVER_ERROR);
    return failures.refused(
        code < 400 ? SERVER_ERROR : code,
        ServerWords.ofError(error),
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
