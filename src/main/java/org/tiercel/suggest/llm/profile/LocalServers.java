package org.tiercel.suggest.llm.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Looks for model servers on this computer. Nothing is sent to any other.
public final class LocalServers {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int LARGEST_LIST = 1 << 20;

  private final Map<LocalServer, Integer> ports;

  /// A server that answered.
  ///
  /// @param profile settings for it, with its first model
  /// @param models the models that it offers, in its order
  public record Found(Profile profile, List<String> models) {
    /// Copies the list.
    public Found {
      models = List.copyOf(models);
    }
  }

  /// Looks at the usual ports.
  public LocalServers() {
    this(usualPorts());
  }

  /// Looks at other ports.
  LocalServers(Map<LocalServer, Integer> ports) {
    this.ports = new EnumMap<>(ports);
  }

  private static Map<LocalServer, Integer> usualPorts() {
    Map<LocalServer, Integer> ports = new EnumMap<>(LocalServer.class);
    for (LocalServer server : LocalServer.values()) {
      ports.put(server, server.port());
    }
    return ports;
  }

  /// Asks all ports at once for their models, and returns those that answer within two seconds, in
  /// the order of [LocalServer]. Blocks for as long.
  ///
  /// @throws CancellationException if the calling thread is interrupted
  public List<Found> find() {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      return answered(
          threads.invokeAll(
              ports.entrySet().stream()
                  .<Callable<Optional<Found>>>map(port -> () -> ask(port.getKey(), port.getValue()))
                  .toList(),
              PATIENCE.toMillis(),
              TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("cancelled");
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Found> answered(List<Future<Optional<Found>>> answers) {
    List<Found> found = new ArrayList<>();
    for (Future<Optional<Found>> answer : answers) {
      if (answer.state() == Future.State.SUCCESS) {
        answer.resultNow().ifPresent(found::add);
      } else if (answer.state() == Future.State.FAILED
          && !(answer.exceptionNow() instanceof IOException)) {
        throw new IllegalStateException(answer.exceptionNow());
      }
    }
    return found;
  }

  private static Optional<Found> ask(LocalServer server, int port) throws IOException {
    Profile profile = server.profile(port, "");
    // By number, so that no entry of a hosts file leads to another computer.
    URI uri = URI.create("http://127.0.0.1:" + port + profile.baseUrl().path() + "/models");
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout((int) CONNECT.toMillis());
    connection.setReadTimeout((int) PATIENCE.toMillis());
    try {
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        return Optional.empty();
      }
      return models(connection)
          .map(
              models ->
                  new Found(profile.withModel(models.isEmpty() ? "" : models.getFirst()), models));
    } finally {
      connection.disconnect();
    }
  }

  private static Optional<List<String>> models(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      JsonNode data = MAPPER.readTree(body.readNBytes(LARGEST_LIST)).path("data");
      if (!data.isArray()) {
        return Optional.empty();
      }
      List<String> names = new ArrayList<>();
      data.forEach(model -> names.add(model.path("id").asText("")));
      names.removeIf(String::isBlank);
      return Optional.of(names);
    }
  }
}
