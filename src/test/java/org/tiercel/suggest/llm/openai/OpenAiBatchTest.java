package org.tiercel.suggest.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.BatchQuestion;
import org.tiercel.suggest.llm.BatchReply;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.BatchStatus.State;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.PreparedBatch;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;

class OpenAiBatchTest {
  private final BatchService service = new BatchService();
  private ChatServer server;
  private OpenAiBatch batches;

  @BeforeEach
  void start() {
    server = new ChatServer(service);
    batches = new OpenAiBatch(server.endpoint(), Map.of());
  }

  @AfterEach
  void stop() {
    batches.close();
    server.close();
  }

  private static List<BatchQuestion> questions(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new BatchQuestion("post-" + number, Asking.request()))
        .toList();
  }

  private BatchStatus submitted(int count, String tag) {
    try (PreparedBatch prepared = batches.prepare(questions(count))) {
      return known(batches.submit(prepared, tag));
    }
  }

  private static BatchStatus known(BatchReply reply) {
    assertThat(reply).isInstanceOf(BatchReply.Known.class);
    return ((BatchReply.Known) reply).batch();
  }

  private Map<String, ChatOutcome> fetched(BatchStatus batch) {
    Map<String, ChatOutcome> outcomes = new HashMap<>();
    known(batches.fetch(batch, outcomes::put));
    return outcomes;
  }

  @Test
  void a_batch_lives_from_the_upload_to_the_deletion_of_its_files() {
    BatchStatus made = submitted(3, "run-1/1");
    assertThat(made.state()).isEqualTo(State.CHECKING);
    assertThat(made.over()).isFalse();

    service.end(made.id(), "in_progress");
    assertThat(known(batches.poll(made.id())).state()).isEqualTo(State.RUNNING);

    service.finish(made.id(), "completed", it -> BatchService.line(it, 200, Answer.saying("{}")));
    BatchStatus done = known(batches.poll(made.id()));
    assertThat(done.over()).isTrue();
    assertThat(done.total()).isEqualTo(3);
    assertThat(done.done()).isEqualTo(3);
    assertThat(fetched(done))
        .containsOnlyKeys("post-0", "post-1", "post-2")
        .allSatisfy((id, it) -> assertThat(it).isInstanceOf(Replied.class));

    known(batches.discard(done));
    assertThat(service.files()).isEmpty();
    known(batches.discard(done));
    assertThat(batches.fetch(done, (id, outcome) -> {})).isInstanceOf(BatchReply.Absent.class);
  }

  @Test
  void the_questions_of_a_batch_are_those_of_single_requests() {
    BatchStatus made = submitted(1, "run-1/1");
    try (OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      chat.ask(Asking.request());
    }

    JsonNode question = service.questions(made.id()).getFirst();
    assertThat(question.path("url").asText()).isEqualTo("/v1/chat/completions");
    assertThat(question.path("body")).isEqualTo(server.last().json());
  }

  @Test
  void the_file_is_readable_by_its_user_alone_and_goes_away() throws Exception {
    Path file;
    try (PreparedBatch prepared = batches.prepare(questions(2))) {
      file = prepared.file();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void questions_beyond_the_number_or_size_of_a_batch_wait_for_the_next() throws Exception {
    long one;
    try (PreparedBatch prepared = batches.prepare(questions(1))) {
      one = Files.size(prepared.file());
    }
    assertThat(taken(new BatchFile(3, 1 << 20), 5)).isEqualTo(3);
    assertThat(taken(new BatchFile(9, 2 * one + 10), 5)).isEqualTo(2);
    assertThat(taken(new BatchFile(9, 1 << 20), 5)).isEqualTo(5);
    assertThatThrownBy(() -> taken(new BatchFile(9, one - 1), 5))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("shorten the prompt");
  }

  private int taken(BatchFile limits, int count) {
    try (OpenAiBatch small = new OpenAiBatch(server.endpoint(), Map.of(), limits);
        PreparedBatch prepared = small.prepare(questions(count))) {
      return prepared.count();
    }
  }

  @Test
  void a_batch_is_found_by_its_tag_among_older_and_newer_ones() {
    BatchStatus first = submitted(1, "run-1/1");
    for (int other = 2; other < 8; other++) {
      submitted(1, "run-1/" + other);
    }

    assertThat(known(batches.find("run-1/1")).id()).isEqualTo(first.id());
    assertThat(batches.find("run-1/9")).isInstanceOf(BatchReply.Absent.class);
  }

  @Test
  void what_came_of_each_question_is_told_apart() {
    BatchStatus made = submitted(7, "run-1/1");
    Answer refused = Answer.error(400, "context_length_exceeded", "too long");
    Answer noTemperature =
        Answer.error(400, "unsupported_value", "'temperature' does not support 0.0");
    service.finish(
        made.id(),
        "completed",
        question ->
            switch (question.path("custom_id").asText()) {
              case "post-0" -> BatchService.line(question, 200, Answer.saying("{\"use\": 1}"));
              case "post-1" -> BatchService.line(question, 400, refused);
              case "post-2" -> "this is no JSON";
              case "post-3" ->
                  "{\"custom_id\": \"post-3\", \"error\": {\"code\": \"batch_expired\"}}";
              case "post-4" -> BatchService.line(question, 400, noTemperature);
              case "post-5" -> BatchService.line(question, 400, noTemperature);
              default -> "{\"custom_id\": \"post-6\", \"response\": null, \"error\": {}}";
            });

    Map<String, ChatOutcome> outcomes = fetched(known(batches.poll(made.id())));

    assertThat(outcomes)
        .containsOnlyKeys("post-0", "post-1", "post-4", "post-5", "post-6")
        .satisfies(it -> assertThat(it.get("post-0")).isInstanceOf(Replied.class));
    assertThat(reason(outcomes, "post-1")).contains("too long for the model;");
    assertThat(reason(outcomes, "post-4")).contains("does not take the setting temperature");
    assertThat(reason(outcomes, "post-5")).contains("does not take the setting temperature");
    assertThat(reason(outcomes, "post-6")).contains("could not answer this question");

    BatchStatus again = submitted(1, "run-1/2");
    assertThat(service.questions(again.id()).getFirst().path("body").has("temperature")).isFalse();
  }

  private static String reason(Map<String, ChatOutcome> outcomes, String id) {
    return ((Unanswered) Objects.requireNonNull(outcomes.get(id))).reason();
  }

  @ParameterizedTest
  @CsvSource({
    "failed, FAILED, too many questions of yours",
    "expired, EXPIRED, did not finish the batch in time",
    "cancelled, CANCELLED, was cancelled",
  })
  void a_batch_that_ends_badly_says_what_to_do(String status, State state, String words) {
    BatchStatus made = submitted(2, "run-1/1");
    service
        .end(made.id(), status)
        .putObject("errors")
        .putArray("data")
        .addObject()
        .put("code", "token_limit_exceeded")
        .put("message", "Enqueued token limit reached");

    BatchStatus over = known(batches.poll(made.id()));

    assertThat(over.state()).isEqualTo(state);
    assertThat(over.over()).isTrue();
    assertThat(over.problem()).contains(words).endsWith(".");
    assertThat(fetched(over)).isEmpty();
  }

  @Test
  void a_batch_can_be_cancelled_and_one_that_is_over_says_so() {
    BatchStatus made = submitted(1, "run-1/1");
    assertThat(known(batches.cancel(made.id())).state()).isEqualTo(State.CANCELLING);

    service.finish(made.id(), "completed", it -> BatchService.line(it, 200, Answer.saying("{}")));
    assertThat(known(batches.cancel(made.id())).state()).isEqualTo(State.DONE);
    assertThat(batches.cancel("batch_99")).isInstanceOf(BatchReply.Absent.class);
  }

  @Test
  void a_server_without_batches_says_so() {
    server.script(question -> Answer.json(404, "{\"detail\":\"Not Found\"}"));
    try (PreparedBatch prepared = batches.prepare(questions(1))) {
      assertThat(batches.submit(prepared, "run-1/1"))
          .isEqualTo(new BatchReply.Absent("127.0.0.1 takes no batches; run without them."));
    }
  }

  @Test
  void a_server_that_fails_may_be_asked_again() {
    BatchStatus made = submitted(1, "run-1/1");
    server.script(question -> Answer.json(503, ""));

    assertThat(batches.poll(made.id()))
        .isInstanceOfSatisfying(
            BatchReply.Unreached.class,
            it -> assertThat(it.why().failure()).isEqualTo(ChatFailure.SERVER));
  }

  @Test
  void a_refused_batch_leaves_no_posts_at_the_server() {
    server.script(
        question ->
            question.method().equals("POST") && question.path().endsWith("/batches")
                ? Answer.error(429, "insufficient_quota", "no quota")
                : service.apply(question));
    try (PreparedBatch prepared = batches.prepare(questions(1))) {
      assertThat(batches.submit(prepared, "run-1/1"))
          .isInstanceOfSatisfying(
              BatchReply.Unreached.class,
              it -> assertThat(it.why().failure()).isEqualTo(ChatFailure.CREDIT));
    }
    assertThat(service.files()).isEmpty();
  }
}
