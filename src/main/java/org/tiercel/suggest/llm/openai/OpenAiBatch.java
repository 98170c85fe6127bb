package org.tiercel.suggest.llm.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.JsonValue;
import com.openai.core.ObjectMappers;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIException;
import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchCancelParams;
import com.openai.models.batches.BatchCreateParams;
import com.openai.models.batches.BatchCreateParams.CompletionWindow;
import com.openai.models.batches.BatchListPage;
import com.openai.models.batches.BatchListParams;
import com.openai.models.batches.BatchRetrieveParams;
import com.openai.models.files.FileContentParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileDeleteParams;
import com.openai.models.files.FilePurpose;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.BatchModel;
import org.tiercel.suggest.llm.BatchQuestion;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.PreparedBatch;
import org.tiercel.suggest.llm.profile.Endpoint;

/// Batches of questions through OpenAI's files and batches. Settings that a server refused in one
/// batch are left out of the next.
public final class OpenAiBatch implements BatchModel {
  // A file of 200 MB over a slow line.
  private static final Duration TRANSFER = Duration.ofMinutes(60);
  // What servers say when a batch that is over is to be cancelled.
  private static final Set<Integer> OVER = Set.of(400, 409);
  private static final int PAGES = 10;
  private static final long PAGE = 100;

  private final Connection connection;
  private final Endpoint endpoint;
  private final Failures failures;
  private final BatchExchange exchange;
  private final Dialect dialect;
  private final BatchWords words;
  private final BatchFile files;
  private final ChatParams params = new ChatParams();
  // Settings of batches that were handed over by this process; others had them all.
  private final Map<String, Set<Dialect.Setting>> sent = new ConcurrentHashMap<>();
  private final Set<Dialect.Setting> all;

  /// @param environment the environment's variables
  /// @throws TiercelException if `OPENAI_LOG` makes the SDK print post text
  public OpenAiBatch(Endpoint endpoint, Map<String, String> environment) {
    this(endpoint, environment, BatchFile.OPENAI);
  }

  OpenAiBatch(Endpoint endpoint, Map<String, String> environment, BatchFile files) {
    this.connection = new Connection(endpoint, environment, ObjectMappers.jsonMapper());
    this.endpoint = endpoint;
    this.failures = new Failures(endpoint);
    this.exchange = new BatchExchange(connection, failures);
    this.dialect = new Dialect(endpoint.baseUrl().host());
    this.all = dialect.taken();
    this.words = new BatchWords(host());
    this.files = files;
  }

  @Override
  public PreparedBatch prepare(List<BatchQuestion> questions) {
    return files.write(questions, params, dialect.taken());
  }

  @Override
  public BatchReply submit(PreparedBatch batch, String tag) {
    Set<Dialect.Setting> settings = dialect.taken();
    BatchReply reply = handOver(batch, tag);
    if (reply instanceof BatchReply.Known(BatchStatus status)) {
      sent.put(status.id(), settings);
    }
    return reply;
  }

  private BatchReply handOver(PreparedBatch batch, String tag) {
    return exchange.ask(
        TRANSFER,
        noBatches(),
        (client, options) -> {
          FileCreateParams upload =
              FileCreateParams.builder().file(batch.file()).purpose(FilePurpose.BATCH).build();
          String file = client.files().create(upload, options).id();
          try {
            return known(client.batches().create(creation(file, tag), options));
          } catch (OpenAIException e) {
            deleteRefused(client, file, e);
            throw e;
          }
        });
  }

  /// A batch that was refused leaves no posts behind. After any other failure it may be running.
  private static void deleteRefused(OpenAIClient client, String file, OpenAIException because) {
    if (Failures.refusal(because) != null) {
      try {
        client.files().delete(file);
      } catch (OpenAIException e) {
        because.addSuppressed(e);
      }
    }
  }

  private static BatchCreateParams creation(String file, String tag) {
    return BatchCreateParams.builder()
        .inputFileId(file)
        .endpoint(BatchCreateParams.Endpoint.V1_CHAT_COMPLETIONS)
        .completionWindow(CompletionWindow._24H)
        .metadata(
            BatchCreateParams.Metadata.builder()
                .putAdditionalProperty(BatchWords.TAG, JsonValue.from(tag))
                .build())
        .build();
  }

  @Override
  public BatchReply find(String tag) {
    return exchange.ask(
        endpoint.timeout(),
        noBatches(),
        (client, options) ->
            newest(client.batches().list(BatchListParams.builder().limit(PAGE).build(), options))
                .filter(batch -> BatchWords.tag(batch).equals(tag))
                .findFirst()
                .map(this::known)
                .orElseGet(
                    () ->
                        new BatchReply.Absent(
                            host() + " has no batch of this run; hand it over again.")));
  }

  private static Stream<Batch> newest(BatchListPage first) {
    return Stream.iterate(
            Optional.of(first),
            Optional::isPresent,
            page -> page.filter(BatchListPage::hasNextPage).map(BatchListPage::nextPage))
        .limit(PAGES)
        .flatMap(page -> page.orElseThrow().items().stream());
  }

  @Override
  public BatchReply poll(String batch) {
    return exchange.ask(
        endpoint.timeout(),
        unknown(batch),
        (client, options) ->
            known(client.batches().retrieve(batch, BatchRetrieveParams.none(), options)));
  }

  @Override
  public BatchReply cancel(String batch) {
    return exchange.ask(
        endpoint.timeout(),
        unknown(batch),
        (client, options) -> {
          try {
            return known(client.batches().cancel(batch, BatchCancelParams.none(), options));
          } catch (OpenAIException e) {
            HttpRefusal refusal = Failures.refusal(e);
            if (refusal == null || !OVER.contains(refusal.status())) {
              throw e;
            }
            // It was over before it could be cancelled.
            return known(client.batches().retrieve(batch, BatchRetrieveParams.none(), options));
          }
        });
  }

  @Override
  public BatchReply fetch(BatchStatus batch, BiConsumer<String, ChatOutcome> answers) {
    BatchLines lines =
        new BatchLines(host(), failures, dialect, sent.getOrDefault(batch.id(), all));
    for (String file : results(batch)) {
      BatchReply reply = fetch(batch, file, lines, answers);
      if (!(reply instanceof BatchReply.Known)) {
        return reply;
      }
    }
    return new BatchReply.Known(batch);
  }

  private static List<String> results(BatchStatus batch) {
    return Stream.of(batch.outputFile(), batch.errorFile()).flatMap(Stream::ofNullable).toList();
  }

  /// Downloads a file whole before any of it is handed out: a connection that breaks off, or a
  /// reader that takes its time, cannot disturb the other.
  private BatchReply fetch(
      BatchStatus batch, String file, BatchLines lines, BiConsumer<String, ChatOutcome> answers) {
    try {
      Path copy = PrivateFile.create();
      try {
        BatchReply reply = download(batch, file, copy);
        if (reply instanceof BatchReply.Known) {
          try (Reader text = text(copy)) {
            lines.read(text, answers);
          }
        }
        return reply;
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new TiercelException(
          "The answers of the batch cannot be kept in the folder for temporary files; make room"
              + " there and fetch them again.",
          e);
    }
  }

  /// Bytes that are no UTF-8 spoil the answer that they stand in, not the file.
  private static Reader text(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private BatchReply download(BatchStatus batch, String file, Path copy) {
    return exchange.ask(
        TRANSFER,
        host() + " has deleted the answers of the batch " + batch.id() + "; ask the posts again.",
        (client, options) -> {
          try (HttpResponse response =
              client.files().content(file, FileContentParams.none(), options)) {
            Files.copy(response.body(), copy, StandardCopyOption.REPLACE_EXISTING);
          }
          return new BatchReply.Known(batch);
        });
  }

  @Override
  public BatchReply discard(BatchStatus batch) {
    List<String> all =
        Stream.concat(Stream.of(batch.inputFile()), results(batch).stream())
            .filter(file -> !file.isEmpty())
            .toList();
    for (String file : all) {
      BatchReply reply = delete(file, batch);
      if (reply instanceof BatchReply.Unreached) {
        return reply;
      }
    }
    return new BatchReply.Known(batch);
  }

  private BatchReply delete(String file, BatchStatus batch) {
    return exchange.ask(
        endpoint.timeout(),
        host() + " has no file " + file + " any more.",
        (client, options) -> {
          client.files().delete(file, FileDeleteParams.none(), options);
          return new BatchReply.Known(batch);
        });
  }

  /// Closes the connections; exchanges under way fail.
  @Override
  public void close() {
    connection.close();
  }

  private BatchReply known(Batch batch) {
    return new BatchReply.Known(words.read(batch));
  }

  private String noBatches() {
    return host() + " takes no batches; run without them.";
  }

  private String unknown(String batch) {
    return host() + " knows no batch " + batch + "; it may belong to another key.";
  }

  private String host() {
    return endpoint.baseUrl().host().name();
  }
}
