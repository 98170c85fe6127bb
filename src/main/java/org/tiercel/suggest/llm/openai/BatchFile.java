package org.tiercel.suggest.llm.openai;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.BatchQuestion;
import org.tiercel.suggest.llm.PreparedBatch;

/// Writes questions to a file, one line of JSON each, until a batch is full.
///
/// @param mostQuestions how many a batch takes
/// @param mostBytes how large its file may be
record BatchFile(int mostQuestions, long mostBytes) {
  /// What OpenAI takes: 50,000 questions and 200 MB, of which a little is left.
  static final BatchFile OPENAI = new BatchFile(50_000, 199_000_000);

  private static final String URL = "/v1/chat/completions";

  /// Writes as many questions from the front as fit.
  ///
  /// @param settings the settings that the server takes
  /// @throws TiercelException if the file cannot be written, or the first question does not fit
  PreparedBatch write(
      List<BatchQuestion> questions, ChatParams params, Set<Dialect.Setting> settings) {
    try {
      Path file = PrivateFile.create();
      try {
        return new PreparedBatch(file, fill(file, questions, params, settings));
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new TiercelException(
          "The batch cannot be written to the folder for temporary files; make room there.", e);
    }
  }

  private int fill(
      Path file, List<BatchQuestion> questions, ChatParams params, Set<Dialect.Setting> settings)
      throws IOException {
    JsonMapper mapper = RequestJson.mapper();
    int count = 0;
    long size = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (BatchQuestion question : questions) {
        ByteArrayOutputStream line = line(question, params, settings, mapper);
        if (count == mostQuestions || size + line.size() > mostBytes) {
          break;
        }
        line.writeTo(out);
        size += line.size();
        count++;
      }
    }
    if (count == 0) {
      throw new TiercelException(
          "The first question is larger than a batch may be; shorten the prompt.");
    }
    return count;
  }

  private static ByteArrayOutputStream line(
      BatchQuestion question, ChatParams params, Set<Dialect.Setting> settings, JsonMapper mapper)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = mapper.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("custom_id", question.id());
      json.writeStringField("method", "POST");
      json.writeStringField("url", URL);
      json.writePOJOField("body", params.of(question.request(), settings)._body());
      json.writeEndObject();
    }
    line.write('\n');
    return line;
  }
}
