package org.tiercel.suggest.llm.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Replied;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Endpoint;

class BrokenAnswersTest {
  private static final byte[] WHOLE = Answer.saying("{}").body().getBytes(StandardCharsets.UTF_8);

  static Stream<Arguments> parts() {
    byte[] half =
        new String(WHOLE, 0, WHOLE.length / 2, StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8);
    byte[] notUtf8 = WHOLE.clone();
    notUtf8[new String(WHOLE, StandardCharsets.UTF_8).indexOf("{}")] = (byte) 0xff;
    return Stream.of(
        arguments("nothing", RawServer.writing(), ChatFailure.CONNECTION, "broke off"),
        arguments(
            "a dropped connection",
            RawServer.writing(RawServer.head(WHOLE.length), half),
            ChatFailure.CONNECTION,
            "broke off"),
        arguments(
            "half a head",
            RawServer.writing("HTTP/1.1 200 OK\r\nContent-".getBytes(StandardCharsets.UTF_8)),
            ChatFailure.CONNECTION,
            "broke off"),
        arguments(
            "another protocol",
            RawServer.writing("SSH-2.0-OpenSSH_9.6\r\n".getBytes(StandardCharsets.UTF_8)),
            ChatFailure.ADDRESS,
            "does not speak HTTP"),
        arguments(
            "truncated JSON",
            RawServer.writing(RawServer.head(half.length), half),
            ChatFailure.SERVER,
            "cannot be read"),
        arguments(
            "invalid UTF-8",
            RawServer.writing(RawServer.head(notUtf8.length), notUtf8),
            ChatFailure.SERVER,
            "cannot be read"),
        arguments(
            "a stalled body",
            RawServer.stalling(RawServer.head(WHOLE.length)),
            ChatFailure.TIMEOUT,
            "no whole answer within 1 s"),
        arguments("a stalled head", RawServer.stalling(new byte[0]), ChatFailure.TIMEOUT, "whole"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parts")
  void a_broken_answer_is_told_apart_and_asked_once(
      String name, RawServer.Part part, ChatFailure failure, String words) {
    try (RawServer server = new RawServer(part)) {
      Unanswered outcome = Asking.failing(endpoint(server.baseUrl()));

      assertThat(outcome.reason()).contains(words).endsWith(".");
      assertThat(outcome.failure()).isEqualTo(failure);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private static Endpoint endpoint(BaseUrl url) {
    return new Endpoint(url, null, "", Map.of(), Duration.ofMillis(1200));
  }

  @Test
  void a_body_that_drips_for_ever_ends_with_the_time_allowed() {
    RawServer.Part dripping =
        (out, in) -> {
          out.write(RawServer.head(1_000_000_000));
          while (true) {
            out.write(' ');
            out.flush();
          }
        };
    try (RawServer server = new RawServer(dripping)) {
      assertThat(Asking.failing(endpoint(server.baseUrl())).failure())
          .isIn(ChatFailure.TIMEOUT, ChatFailure.REQUEST);
    }
  }

  @Test
  void an_answer_of_three_megabytes_is_dropped() {
    Answer huge = Answer.saying("a".repeat(3 << 20));
    try (ChatServer server = new ChatServer(question -> huge)) {
      Unanswered outcome = Asking.failing(server.endpoint());

      assertThat(outcome.failure()).isEqualTo(ChatFailure.REQUEST);
      assertThat(outcome.reason()).contains("more than 2 MB");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain|It works!|does not answer like a chat service",
        "text/plain|[]|does not answer like a chat service",
        "application/json|{\"status\": \"ok\"}|does not answer like a chat service",
        "text/html|<!DOCTYPE html><p>Welcome|web page",
        "application/json|<html><p>Log in|web page",
      })
  void an_answer_of_something_else_is_a_wrong_address(String type, String body, String words) {
    Answer answer = Answer.json(200, body).with("Content-Type", type);
    try (ChatServer server = new ChatServer(question -> answer)) {
      Unanswered outcome = Asking.failing(server.endpoint());

      assertThat(outcome.failure()).isEqualTo(ChatFailure.ADDRESS);
      assertThat(outcome.reason()).contains(words, "check the base URL http://127.0.0.1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"choices\": []}", "{\"choices\": [{}]}", "\u0000\u0001", "[]"})
  void an_answer_that_is_spoilt_is_a_failure_of_the_server(String body) {
    try (ChatServer server = new ChatServer(question -> Answer.json(200, body))) {
      Unanswered outcome = Asking.failing(server.endpoint());

      assertThat(outcome.failure()).isEqualTo(ChatFailure.SERVER);
      assertThat(outcome.reason()).contains("an answer that cannot be read");
    }
  }

  @Test
  void something_else_from_a_server_that_has_answered_is_its_failure() {
    try (ChatServer server = new ChatServer(question -> Answer.saying("{}"));
        OpenAiChat chat = new OpenAiChat(server.endpoint(), Map.of())) {
      chat.ask(Asking.request());
      server.script(question -> Answer.json(200, "{\"status\": \"ok\"}"));

      assertThat(((Unanswered) chat.ask(Asking.request())).failure()).isEqualTo(ChatFailure.SERVER);
    }
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        arguments(
            "{\"content\": \"{\\\"us\"}", "length", new Replied("{\"us", Ending.LENGTH, null)),
        arguments("{\"content\": null}", "length", new Replied("", Ending.LENGTH, null)),
        arguments("{\"content\": \"\"}", "content_filter", new Replied("", Ending.REFUSED, null)),
        arguments(
            "{\"content\": null, \"refusal\": \"I cannot.\"}",
            "stop",
            new Replied("I cannot.", Ending.REFUSED, null)),
        arguments("{\"content\": \"{}\"}", "eos", new Replied("{}", Ending.COMPLETE, null)),
        arguments("{}", "stop", new Replied("", Ending.COMPLETE, null)));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void the_reason_why_the_model_stopped_is_read(String message, String finish, Replied expected) {
    String body =
        "{\"choices\": [{\"message\": %s, \"finish_reason\": \"%s\"}]}".formatted(message, finish);
    try (ChatServer server = new ChatServer(question -> Answer.json(200, body))) {
      assertThat(Asking.once(server.endpoint())).isEqualTo(expected);
    }
  }

  @Test
  void cached_tokens_are_counted_apart() {
    String body =
        """
        {"choices": [{"message": {"content": "{}"}}],
         "usage": {"prompt_tokens": 900, "completion_tokens": 20,
                   "prompt_tokens_details": {"cached_tokens": 768}}}
        """;
    try (ChatServer server = new ChatServer(question -> Answer.json(200, body))) {
      assertThat(Asking.replying(server.endpoint()).usage())
          .isEqualTo(new TokenUsage(900, 768, 20));
    }
  }

  @Test
  void nothing_listening_asks_whether_the_server_runs() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      free = socket.getLocalPort();
    }
    Unanswered outcome = Asking.failing(endpoint(BaseUrl.of("http://localhost:" + free + "/v1")));

    assertThat(outcome.failure()).isEqualTo(ChatFailure.ADDRESS);
    assertThat(outcome.reason()).contains("is the server at localhost running");
  }

  @Test
  void an_unknown_host_is_named() {
    ChatOutcome outcome =
        Asking.once(
            new Endpoint(
                BaseUrl.of("http://models.invalid/v1"),
                null,
                "",
                Map.of(),
                Duration.ofSeconds(20)));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Unanswered.class,
            it -> assertThat(it.reason()).contains("No computer named models.invalid was found"));
  }

  @Test
  void a_server_without_tls_is_to_be_asked_by_http() {
    byte[] plain = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    try (RawServer server = new RawServer(RawServer.writing(plain))) {
      String url = server.baseUrl().toString().replace("http:", "https:");

      assertThat(Asking.failing(endpoint(BaseUrl.of(url))).reason())
          .contains("begin the base URL with http://");
    }
  }
}
