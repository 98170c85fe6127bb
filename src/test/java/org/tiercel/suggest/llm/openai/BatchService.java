package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.ChatServer.Question;

/// The script of a [ChatServer] that plays OpenAI's files and batches. Time passes only when
/// [#finish] is called.
public final class BatchService implements Function<Question, Answer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, ObjectNode> batches = new LinkedHashMap<>();

  /// The files that are kept, by name.
  public synchronized Map<String, String> files() {
    return Map.copyOf(files);
  }

  /// The batches that were made, by name.
  public synchronized List<String> batches() {
    return List.copyOf(batches.keySet());
  }

  /// How a batch stands, in the service's word.
  public synchronized String status(String batch) {
    return known(batch).path("status").asText();
  }

  /// The questions of a batch, one line of JSON each.
  public synchronized List<JsonNode> questions(String batch) {
    return lines(files.getOrDefault(known(batch).path("input_file_id").asText(), ""));
  }

  /// Puts a file there.
  public synchronized String keep(String content) {
    String id = "file-" + (files.size() + 1);
    files.put(id, content);
    return id;
  }

  /// Brings a batch to an end.
  ///
  /// @param status how it ends
  /// @param answer the line of the file of answers for each question
  public synchronized void finish(String batch, String status, Function<JsonNode, String> answer) {
    List<String> lines = questions(batch).stream().map(answer).filter(it -> !it.isEmpty()).toList();
    end(batch, status).put("output_file_id", keep(String.join("\n", lines) + "\n"));
    counts(batch, lines.size(), 0);
  }

  /// Changes fields of a batch.
  public synchronized ObjectNode end(String batch, String status) {
    return known(batch).put("status", status);
  }

  private void counts(String batch, int done, int failed) {
    known(batch)
        .putObject("request_counts")
        .put("total", questions(batch).size())
        .put("completed", done)
        .put("failed", failed);
  }

  private ObjectNode known(String batch) {
    return Objects.requireNonNull(batches.get(batch));
  }

  /// A line of the file of answers.
  public static String line(JsonNode question, int status, Answer answer) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("id", "batch_req").put("custom_id", question.path("custom_id").asText());
    line.putObject("response").put("status_code", status).set("body", json(answer.body()));
    return line.putNull("error").toString();
  }

  @Override
  public synchronized Answer apply(Question question) {
    String[] path = question.path().replaceFirst("\\?.*", "").split("/", -1);
    String id = path.length > 3 ? path[3] : "";
    return switch (question.method() + " " + path[2]) {
      case "POST files" -> uploaded(question.body());
      case "GET files" ->
          files.containsKey(id) ? Answer.json(200, files.get(id)) : missing("No such File");
      case "DELETE files" ->
          files.remove(id) == null
              ? missing("No such File")
              : Answer.json(200, "{\"id\": \"%s\", \"deleted\": true}".formatted(id));
      case "POST batches" -> id.isEmpty() ? created(question.json()) : cancelled(id);
      case "GET batches" -> id.isEmpty() ? listed(question.path()) : batch(id);
      default -> missing("Not Found");
    };
  }

  private Answer uploaded(String multipart) {
    int purpose = multipart.indexOf("\r\n\r\nbatch\r\n");
    int start = multipart.indexOf("{\"custom_id\"");
    String id = keep(multipart.substring(start, multipart.lastIndexOf("}\n") + 2));
    return purpose < 0
        ? Answer.error(400, "invalid_purpose", "no purpose")
        : Answer.json(200, "{\"id\": \"%s\", \"purpose\": \"batch\"}".formatted(id));
  }

  private Answer created(JsonNode asked) {
    if (!files.containsKey(asked.path("input_file_id").asText())) {
      return Answer.error(400, "invalid_file", "no file");
    }
    String id = "batch_" + (batches.size() + 1);
    ObjectNode batch = asked.deepCopy();
    batch.put("id", id).put("status", "validating").put("expires_at", 1_900_000_000L);
    batches.put(id, batch);
    return batch(id);
  }

  private Answer cancelled(String id) {
    ObjectNode batch = batches.get(id);
    if (batch != null && batch.path("status").asText().equals("completed")) {
      return Answer.error(409, "batch_over", "Cannot cancel a completed batch");
    }
    return batch == null
        ? missing("No batch found")
        : Answer.json(200, batch.put("status", "cancelling").toString());
  }

  private Answer batch(String id) {
    return batches.containsKey(id)
        ? Answer.json(200, batches.get(id).toString())
        : missing("No batch found");
  }

  /// Two to a page, the newest first.
  private Answer listed(String path) {
    List<String> ids = new ArrayList<>(batches.keySet()).reversed();
    int start = ids.indexOf(path.replaceFirst(".*after=([a-z_0-9]+).*", "$1")) + 1;
    List<String> page = ids.subList(start, Math.min(ids.size(), start + 2));
    ObjectNode root = MAPPER.createObjectNode().put("has_more", start + 2 < ids.size());
    page.forEach(id -> root.withArray("data").add(batches.get(id)));
    root.withArray("data");
    return Answer.json(200, root.toString());
  }

  private static Answer missing(String message) {
    return Answer.error(404, "", message);
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(BatchService::json).toList();
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
