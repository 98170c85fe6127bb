package org.tiercel.suggest.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.ChatServer.Question;
import org.tiercel.suggest.llm.profile.Endpoint;

class OpenAiChatTest {
  private static final String ANSWER = "{\"use\": \"personal\"}";

  @Test
  void the_words_and_the_tokens_of_the_model_come_back() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      assertThat(Asking.replying(server.endpoint()))
          .isEqualTo(new Replied(ANSWER, Ending.COMPLETE, new TokenUsage(12, 0, 5)));
    }
  }

  @Test
  void the_request_holds_the_settings_and_the_post_as_they_are() throws Exception {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      Asking.once(server.endpoint());

      JsonNode sent = server.last().json();
      assertThat(server.last().path()).isEqualTo("/v1/chat/completions");
      assertThat(server.last().system()).isEqualTo("You code posts.");
      assertThat(server.last().user()).isEqualTo(Asking.POST);
      assertThat(sent.path("model").asText()).isEqualTo("small-model");
      assertThat(sent.path("temperature").asDouble(1)).isZero();
      assertThat(sent.path("seed").asInt()).isEqualTo(7);
      assertThat(sent.path("max_tokens").asInt()).isEqualTo(300);
      assertThat(sent.path("response_format").path("type").asText()).isEqualTo("json_schema");
      JsonNode schema = sent.path("response_format").path("json_schema");
      assertThat(schema.path("strict").asBoolean()).isTrue();
      assertThat(schema.path("schema"))
          .isEqualTo(JsonMapper.builder().build().readTree(Asking.SCHEMA));
    }
  }

  @Test
  void the_looser_formats_send_no_schema() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER));
        OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      chat.ask(Asking.request(AnswerFormat.JSON_OBJECT));
      assertThat(server.last().json().path("response_format").toString())
          .isEqualTo("{\"type\":\"json_object\"}");
      chat.ask(Asking.request(AnswerFormat.TEXT));
      assertThat(server.last().json().has("response_format")).isFalse();
    }
  }

  @Test
  void the_headers_hold_the_key_and_nothing_of_this_computer() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      Asking.once(server.endpoint());

      assertThat(server.last().headers())
          .containsOnlyKeys(
              "Accept-encoding",
              "Authorization",
              "Connection",
              "Content-length",
              "Content-type",
              "Host",
              "User-agent")
          .containsEntry("Authorization", "Bearer " + ChatServer.KEY)
          .containsEntry("User-agent", "Tiercel");
    }
  }

  @Test
  void without_a_key_there_is_no_authorization() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      Asking.once(server.endpoint(Duration.ofSeconds(20), null));

      assertThat(server.last().headers()).doesNotContainKey("Authorization");
    }
  }

  @Test
  void headers_of_a_gateway_are_sent_and_come_before_those_of_the_program() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      Endpoint plain = server.endpoint();
      Asking.once(
          new Endpoint(
              plain.baseUrl(),
              plain.key(),
              plain.keyPlace(),
              Map.of("X-Project", "ward 7", "Authorization", "Basic abc"),
              plain.timeout()));

      assertThat(server.last().headers())
          .containsEntry("X-project", "ward 7")
          .containsEntry("Authorization", "Basic abc");
    }
  }

  @Test
  void a_setting_that_the_model_refuses_is_left_out_from_then_on_and_named_once() {
    try (ChatServer server = new ChatServer(OpenAiChatTest::reasoningModel);
        OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      assertThat(chat.remarks()).isEmpty();
      assertThat(chat.ask(Asking.request())).isInstanceOf(Replied.class);
      assertThat(server.requests()).isEqualTo(3);
      assertThat(chat.ask(Asking.request())).isInstanceOf(Replied.class);
      assertThat(server.requests()).isEqualTo(4);
      assertThat(server.last().json().path("max_completion_tokens").asInt()).isEqualTo(300);
      assertThat(chat.remarks())
          .containsExactly(
              "The model at 127.0.0.1 takes no temperature, so its answers are drawn with its"
                  + " own.");
    }
  }

  private static Answer reasoningModel(Question question) {
    if (question.json().has("max_tokens")) {
      return Answer.json(
          400,
          """
          {"error": {"message": "Unsupported parameter: 'max_tokens' is not supported with this\
           model. Use 'max_completion_tokens' instead.", "param": "max_tokens",
           "code": "unsupported_parameter", "type": "invalid_request_error"}}
          """);
    }
    return question.json().has("temperature")
        ? Answer.json(
            400,
            """
            {"error": {"message": "Unsupported value: 'temperature' does not support 0.0 with this\
             model.", "param": "temperature", "code": "unsupported_value"}}
            """)
        : Answer.saying(ANSWER);
  }

  @Test
  void a_limit_that_is_too_large_is_no_unknown_limit() {
    Answer tooLarge =
        Answer.error(400, "invalid_value", "max_tokens is too large: this model supports 4096.");
    try (ChatServer server = new ChatServer(question -> tooLarge)) {
      assertThat(Asking.failing(server.endpoint()).failure()).isEqualTo(ChatFailure.REQUEST);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void a_server_that_has_answered_is_known_to_be_right_when_it_goes_away() {
    ChatServer server = new ChatServer(question -> Answer.saying(ANSWER));
    try (server;
        OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      assertThat(chat.ask(Asking.request())).isInstanceOf(Replied.class);
      server.close();
      assertThat(chat.ask(Asking.request()))
          .isInstanceOfSatisfying(
              Unanswered.class, it -> assertThat(it.failure()).isEqualTo(ChatFailure.CONNECTION));
    }
  }

  @Test
  void an_interrupt_ends_a_question_at_once() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    try (ChatServer server =
            new ChatServer(
                question -> {
                  asked.countDown();
                  await(never);
                  return Answer.saying(ANSWER);
                });
        OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      Thread asker =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      chat.ask(Asking.request());
                    } catch (CancellationException e) {
                      ended.complete(e);
                    }
                  });
      asked.await();
      asker.interrupt();

      assertThat(ended.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
      never.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void no_client_is_made_where_the_sdk_would_print_posts() {
    try (ChatServer server = new ChatServer(question -> Answer.saying(ANSWER))) {
      assertThatThrownBy(() -> new OpenAiChat(server.endpoint(), Map.of("OPENAI_LOG", "Debug")))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("OPENAI_LOG");
    }
  }
}
