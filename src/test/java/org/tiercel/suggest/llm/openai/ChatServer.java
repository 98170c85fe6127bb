package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.profile.Secret;

/// A server on this computer that plays the model service: answers are computed from the requests,
/// which are kept and counted. Any number of requests are answered at once.
public final class ChatServer implements AutoCloseable {
  /// The key that [#endpoint()] holds.
  public static final String KEY = "sk-test-3f9a1c77";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Question> questions = new CopyOnWriteArrayList<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private volatile Function<Question, Answer> script;
  private volatile boolean keeping = true;

  /// A request as it came in.
  ///
  /// @param method the HTTP method
  /// @param path the path with its query
  /// @param headers the first value of each, by name in lower case
  /// @param body the body as UTF-8
  public record Question(String method, String path, Map<String, String> headers, String body) {
    /// The body as JSON.
    public JsonNode json() {
      try {
        return MAPPER.readTree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    /// The system message.
    public String system() {
      return json().path("messages").path(0).path("content").asText();
    }

    /// The user message.
    public String user() {
      return json().path("messages").path(1).path("content").asText();
    }
  }

  /// What is answered.
  ///
  /// @param latency how long the server takes
  /// @param status the HTTP status
  /// @param headers headers, beside the length
  /// @param body the body
  public record Answer(Duration latency, int status, Map<String, String> headers, String body) {
    /// The words of a model, as a chat completion of 12 and 5 tokens.
    public static Answer saying(String text) {
      ObjectNode root = MAPPER.createObjectNode().put("object", "chat.completion");
      ObjectNode choice = root.putArray("choices").addObject().put("finish_reason", "stop");
      choice.putObject("message").put("role", "assistant").put("content", text);
      root.putObject("usage").put("prompt_tokens", 12).put("completion_tokens", 5);
      return json(200, root.toString());
    }

    /// JSON, or what poses as JSON.
    public static Answer json(int status, String body) {
      return new Answer(Duration.ZERO, status, Map.of("Content-Type", "application/json"), body);
    }

    /// An error in OpenAI's shape.
    public static Answer error(int status, String code, String message) {
      ObjectNode root = MAPPER.createObjectNode();
      root.putObject("error").put("message", message).put("code", code).put("type", "error");
      return json(status, root.toString());
    }

    /// The same after a while.
    public Answer after(Duration other) {
      return new Answer(other, status, headers, body);
    }

    /// The same with one header only.
    public Answer with(String header, String value) {
      return new Answer(latency, status, Map.of(header, value), body);
    }
  }

  /// Starts a server.
  ///
  /// @param script the answer to each request; called by many threads at once
  public ChatServer(Function<Question, Answer> script) {
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /// Changes the answers.
  public void script(Function<Question, Answer> other) {
    script = other;
  }

  /// Stops keeping requests, for long runs; they are counted all the same.
  public void forgetful() {
    keeping = false;
  }

  /// The base URL of its API.
  public BaseUrl baseUrl() {
    return BaseUrl.of("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /// How to reach it, with a key that is said to be in the variable `TEST_KEY`.
  public Endpoint endpoint() {
    return endpoint(Duration.ofSeconds(20), new Secret(KEY));
  }

  /// How to reach it.
  public Endpoint endpoint(Duration timeout, @Nullable Secret key) {
    return new Endpoint(baseUrl(), key, "the environment variable TEST_KEY", Map.of(), timeout);
  }

  /// How many requests came in.
  public int requests() {
    return requests.get();
  }

  /// How many there were at once at most.
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /// The requests so far, in the order of their coming.
  public List<Question> questions() {
    return List.copyOf(questions);
  }

  /// The last request.
  public Question last() {
    return questions.getLast();
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try (exchange) {
      Question question = question(exchange);
      if (keeping) {
        questions.add(question);
      }
      Answer answer = script.apply(question);
      Thread.sleep(answer.latency);
      answer.headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      underWay.decrementAndGet();
      byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Question question(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    return new Question(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
