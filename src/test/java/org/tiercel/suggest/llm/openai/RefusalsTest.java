package org.tiercel.suggest.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;

class RefusalsTest {
  static Stream<Arguments> refusals() {
    return Stream.of(
        of(
            Answer.error(401, "invalid_api_key", "Incorrect key: " + ChatServer.KEY),
            ChatFailure.KEY,
            "check the key in the environment variable TEST_KEY"),
        of(
            Answer.error(403, "unsupported_country", "Country not supported"),
            ChatFailure.KEY,
            "what the key may do"),
        of(Answer.error(402, "", "Insufficient balance"), ChatFailure.CREDIT, "no credit left"),
        of(
            Answer.error(429, "insufficient_quota", "You exceeded your current quota"),
            ChatFailure.CREDIT,
            "no credit left"),
        of(
            Answer.error(429, "rate_limit_exceeded", "Slow down"),
            ChatFailure.BUSY,
            "too many requests for now (rate_limit_exceeded)"),
        of(
            Answer.error(429, "rate_limit_exceeded", "Request too large for small-model"),
            ChatFailure.REQUEST,
            "too long for the model small-model"),
        of(
            Answer.error(404, "model_not_found", "The model `x` does not exist"),
            ChatFailure.MODEL,
            "no model named small-model"),
        of(
            Answer.json(404, "{\"error\": \"model 'small-model' not found, try pulling it\"}"),
            ChatFailure.MODEL,
            "no model named small-model"),
        of(
            Answer.json(
                404, "{\"object\":\"error\",\"message\":\"The model `m` does not exist.\"}"),
            ChatFailure.MODEL,
            "check the model"),
        of(Answer.json(404, "{\"detail\":\"Not Found\"}"), ChatFailure.ADDRESS, "/v1 (status 404)"),
        of(Answer.json(404, "404 page not found"), ChatFailure.ADDRESS, "often ends with /v1"),
        of(Answer.json(405, ""), ChatFailure.ADDRESS, "check the base URL"),
        of(
            Answer.json(307, "").with("Location", "http://elsewhere.example/v1"),
            ChatFailure.ADDRESS,
            "another address"),
        of(
            Answer.error(400, "context_length_exceeded", "maximum context length is 8192"),
            ChatFailure.REQUEST,
            "choose a model that reads more"),
        of(Answer.json(413, "<html>too large</html>"), ChatFailure.REQUEST, "too long"),
        of(
            Answer.error(400, "", "Invalid parameter: 'response_format' of type 'json_schema'"),
            ChatFailure.FORMAT,
            "does not take this answer format"),
        of(
            Answer.json(400, "{\"error\":\"'response_format.type' must be 'text'\"}"),
            ChatFailure.FORMAT,
            "looser format"),
        of(
            Answer.json(400, "{\"error\":{\"code\":400,\"message\":\"failed to parse grammar\"}}"),
            ChatFailure.FORMAT,
            "looser format"),
        of(
            Answer.json(
                500, "{\"error\":{\"code\":500,\"message\":\"JSON schema conversion failed\"}}"),
            ChatFailure.FORMAT,
            "looser format"),
        of(
            Answer.json(422, "{\"detail\":[{\"msg\":\"field required\"}]}"),
            ChatFailure.REQUEST,
            "with status 422"),
        of(
            Answer.error(400, "", "Invalid model name passed in model=x"),
            ChatFailure.MODEL,
            "no model named small-model"),
        of(
            Answer.error(400, "", "cannot read 'i have no model to follow'"),
            ChatFailure.REQUEST,
            "refused this request"),
        of(Answer.error(400, "", "Bad request"), ChatFailure.REQUEST, "refused this request"),
        of(Answer.json(408, ""), ChatFailure.TIMEOUT, "try again"),
        of(Answer.json(500, "oops"), ChatFailure.SERVER, "failed with status 500; try again"),
        of(Answer.json(502, "<html>Bad gateway</html>"), ChatFailure.SERVER, "status 502"),
        of(
            Answer.json(503, "{\"error\":{\"message\":\"Loading model\"}}"),
            ChatFailure.SERVER,
            "still loading the model small-model"),
        of(Answer.json(529, ""), ChatFailure.SERVER, "status 529"),
        of(
            Answer.json(200, "{\"error\":{\"code\":429,\"message\":\"upstream is busy\"}}"),
            ChatFailure.BUSY,
            "too many requests"),
        of(
            Answer.json(200, "{\"error\":{\"message\":\"upstream failed\"}}"),
            ChatFailure.SERVER,
            "status 500"));
  }

  private static Arguments of(Answer answer, ChatFailure failure, String words) {
    return arguments(answer.status(), answer.body(), answer, failure, words);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("refusals")
  void every_refusal_says_what_to_change(
      int status, String body, Answer answer, ChatFailure failure, String words) {
    try (ChatServer server = new ChatServer(question -> answer)) {
      Unanswered outcome = Asking.failing(server.endpoint());

      assertThat(outcome.failure()).isEqualTo(failure);
      assertThat(outcome.reason())
          .startsWith("127.0.0.1")
          .contains(words)
          .endsWith(".")
          .doesNotContain(ChatServer.KEY, Asking.POST);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void a_server_that_wants_a_key_where_there_is_none_says_so() {
    try (ChatServer server = new ChatServer(question -> Answer.error(401, "", "No key"))) {
      Unanswered outcome = Asking.failing(server.endpoint(Duration.ofSeconds(20), null));

      assertThat(outcome.reason()).contains("asks for a key");
    }
  }

  @Test
  void words_of_a_server_that_repeat_a_post_or_a_key_stay_out_of_the_sentence() {
    Answer telling = Answer.error(400, ChatServer.KEY, "cannot answer '" + Asking.POST + "'");
    try (ChatServer server = new ChatServer(question -> telling)) {
      assertThat(Asking.failing(server.endpoint()).reason())
          .isEqualTo("127.0.0.1 refused this request with status 400.");
    }
  }

  @Test
  void a_proxy_that_wants_a_login_is_told_apart() {
    try (ChatServer server = new ChatServer(question -> Answer.saying("{}"))) {
      assertThat(
              new Refusals(server.endpoint())
                  .outcome(407, ServerWords.of(""), null, "small-model", AnswerFormat.TEXT))
          .isInstanceOfSatisfying(
              Unanswered.class,
              it -> assertThat(it.reason()).startsWith("A proxy of your network asks"));
    }
  }

  @Test
  void a_filter_of_the_server_is_a_refusal_to_answer() {
    Answer filtered = Answer.error(400, "content_filter", "content management policy");
    try (ChatServer server = new ChatServer(question -> filtered)) {
      assertThat(Asking.once(server.endpoint())).isEqualTo(new Replied("", Ending.REFUSED, null));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "retry-after, 3, 3000",
        "retry-after, 0.25, 250",
        "retry-after-ms, 120, 120",
        "retry-after, soon, -",
        "retry-after, -4, -",
        "retry-after, NaN, -",
        "retry-after, 1e300, 3600000",
        "x-other, 3, -"
      })
  void the_time_to_wait_is_read(String header, String value, @Nullable Long millis) {
    Answer busy = Answer.json(429, "").with(header, value);
    try (ChatServer server = new ChatServer(question -> busy)) {
      assertThat(Asking.failing(server.endpoint()).retryAfter())
          .isEqualTo(millis == null ? null : Duration.ofMillis(millis));
    }
  }

  @ParameterizedTest
  @CsvSource({"90, 90", "-20, 0", "90000, 3600"})
  void the_time_to_wait_may_be_a_date(long ahead, long seconds) {
    ZonedDateTime now = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(ahead));

    assertThat(
            RetryAfter.of(
                Headers.of("Retry-After", date), Clock.fixed(now.toInstant(), ZoneOffset.UTC)))
        .isEqualTo(Duration.ofSeconds(seconds));
  }
}
