package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.core.RequestOptions;
import com.openai.core.Timeout;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.profile.Host;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Secret;

/// The SDK's client for one server. Making one takes 0.4 s, so it is made once. Shared between
/// threads.
final class Connection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  // For what no timeout of a socket ends, such as the look-up of a host's name.
  private static final Duration GRACE = Duration.ofSeconds(1);
  private static final String LOGGING = "OPENAI_LOG";

  private final Endpoint endpoint;
  private final OpenAIClient client;

  /// @param environment the environment's variables
  /// @param json writes requests, and reads answers where the SDK does
  /// @throws TiercelException if the environment tells the SDK to print what is sent
  Connection(Endpoint endpoint, Map<String, String> environment, JsonMapper json) {
    if (environment.getOrDefault(LOGGING, "").strip().toLowerCase(Locale.ROOT).equals("debug")) {
      throw new TiercelException(
          "The environment variable OPENAI_LOG is set to debug, which prints the text of posts;"
              + " unset it and start Tiercel again.");
    }
    this.endpoint = endpoint;
    this.client =
        new OpenAIClientImpl(
            ClientOptions.builder()
                .httpClient(new com.openai.client.okhttp.OkHttpClient(transport(endpoint)))
                .jsonMapper(json)
                .baseUrl(endpoint.baseUrl().toString())
                // The SDK wants a key; without one, its header is taken out again.
                .apiKey(Optional.ofNullable(endpoint.key()).map(Secret::reveal).orElse("none"))
                .maxRetries(0)
                .logLevel(LogLevel.OFF)
                .build());
  }

  private static OkHttpClient transport(Endpoint endpoint) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            // Another address is another host: nobody consented to it.
            .followRedirects(false)
            .followSslRedirects(false)
            .connectionPool(new ConnectionPool(Profile.MOST_AT_ONCE, 1, TimeUnit.MINUTES))
            .addInterceptor(
                new CarefulExchange(endpoint.headers(), endpoint.key() != null, Clock.systemUTC()));
    Host host = endpoint.baseUrl().host();
    if (host.isThisComputer()) {
      builder.proxy(Proxy.NO_PROXY).dns(name -> List.copyOf(host.addresses()));
    }
    return builder.build();
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /// Works with the client on a thread of its own, whose sockets close when it is interrupted.
  ///
  /// @param limit how long it may take in all
  /// @throws TimeoutException if it takes longer
  /// @throws ExecutionException with what the work threw
  /// @throws CancellationException if the calling thread is interrupted
  <T> T within(Duration limit, Exchange<T> exchange) throws ExecutionException, TimeoutException {
    Callable<T> work = () -> exchange.with(client, options(limit));
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    try {
      return task.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("cancelled");
    } finally {
      task.cancel(true);
    }
  }

  private static RequestOptions options(Duration limit) {
    return RequestOptions.builder()
        .timeout(
            Timeout.builder()
                .connect(limit.compareTo(CONNECT) < 0 ? limit : CONNECT)
                .read(limit)
                .write(limit)
                .request(limit)
                .build())
        .build();
  }

  /// Closes the sockets; requests under way fail.
  @Override
  public void close() {
    client.close();
  }

  /// What is done with the client.
  @FunctionalInterface
  interface Exchange<T> {
    T with(OpenAIClient client, RequestOptions options) throws Exception;
  }
}
