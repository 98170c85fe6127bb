package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;

/// Reads the files of answers and of failures of a batch, line by line.
///
/// @param host the server, for sentences
/// @param failures what refusals mean
/// @param dialect learns from refused settings
/// @param sent the settings that the questions were sent with
record BatchLines(String host, Failures failures, Dialect dialect, Set<Dialect.Setting> sent) {
  private static final int LONGEST_LINE = 4 << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern NOT_REACHED = Pattern.compile("batch_(?:expired|cancelled)");

  /// Hands out what came of each question. A line that cannot be read answers no question; one that
  /// says that a question was not reached is left out.
  ///
  /// @throws IOException if the file breaks off
  void read(Reader lines, BiConsumer<String, ChatOutcome> answers) throws IOException {
    for (String line = next(lines); line != null; line = next(lines)) {
      JsonNode node = parsed(line);
      String id = node.path("custom_id").asText("");
      if (!id.isEmpty()) {
        outcome(node).ifPresent(outcome -> answers.accept(id, outcome));
      }
    }
  }

  private Optional<ChatOutcome> outcome(JsonNode node) {
    JsonNode response = node.path("response");
    int status = response.path("status_code").asInt(0);
    if (status == 200) {
      return Optional.of(reply(response.path("body")));
    }
    if (status > 0) {
      return Optional.of(refused(status, response.path("body")));
    }
    ServerWords words = ServerWords.ofError(node.path("error"));
    return words.mention(NOT_REACHED)
        ? Optional.empty()
        : Optional.of(
            new Unanswered(
                ChatFailure.SERVER,
                host + " could not answer this question" + words.appendix() + "; ask it again.",
                null));
  }

  private ChatOutcome reply(JsonNode body) {
    return Completion.read(body)
        .<ChatOutcome>map(it -> it)
        .orElseGet(
            () ->
                new Unanswered(
                    ChatFailure.SERVER,
                    host + " sent an answer that cannot be read; ask it again.",
                    null));
  }

  private ChatOutcome refused(int status, JsonNode body) {
    ServerWords words = ServerWords.of(body.toString());
    return dialect
        .learn(words, sent)
        .<ChatOutcome>map(
            setting ->
                new Unanswered(
                    ChatFailure.SETTING,
                    "The model at %s does not take the setting %s; ask again, it will be left out."
                        .formatted(host, setting.field()),
                    null))
        .orElseGet(() -> failures.refused(status, words, "", AnswerFormat.JSON_SCHEMA));
  }

  private static JsonNode parsed(String line) {
    try {
      return line.isBlank() ? MAPPER.createObjectNode() : MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode();
    }
  }

  /// The next line; one that is longer than any answer comes back empty. Absent at the end.
  private static @Nullable String next(Reader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    int sign = lines.read();
    if (sign < 0) {
      return null;
    }
    long length = 0;
    for (; sign >= 0 && sign != '\n'; sign = lines.read()) {
      if (length++ < LONGEST_LINE) {
        line.append((char) sign);
      }
    }
    return length > LONGEST_LINE ? "" : line.toString();
  }
}
