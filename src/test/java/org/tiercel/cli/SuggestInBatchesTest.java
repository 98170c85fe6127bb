package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.suggest.llm.openai.BatchService;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.ChatServer.Question;

class SuggestInBatchesTest {
  private final BatchService service = new BatchService();

  @TempDir private Path folder;

  private static String right(JsonNode line) {
    Question asked =
        new Question("POST", "/v1/chat/completions", Map.of(), line.path("body").toString());
    return BatchService.line(line, 200, AskedStudy.right(asked));
  }

  /// Plays the service, which ends a batch when it is looked at.
  private Function<Question, Answer> ending(String status, Function<JsonNode, String> answer) {
    return question -> {
      for (String batch : service.batches()) {
        boolean looked = question.method().equals("GET") && question.path().endsWith(batch);
        if (looked && !service.status(batch).equals(status)) {
          service.finish(batch, status, answer);
        }
      }
      return service.apply(question);
    };
  }

  @Test
  void the_sample_study_is_answered_in_one_batch_and_not_asked_again() {
    try (AskedStudy study = AskedStudy.ofSample(folder)) {
      study.server().script(ending("completed", SuggestInBatchesTest::right));
      CommandLineRun run = study.suggest("--batch");
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out().getFirst()).isEqualTo("tiny (127.0.0.1), run 1: new.");
      assertThat(service.batches()).hasSize(1);
      assertThat(service.files()).isEmpty();

      int requests = study.server().requests();
      JsonNode again = study.json("--batch");
      assertThat(again.get("start").asText()).isEqualTo("repeated");
      assertThat(again.get("answered").asInt()).isEqualTo(again.get("posts").asInt());
      assertThat(again.get("posts").asInt()).isGreaterThan(400);
      assertThat(again.get("requests").asInt()).isGreaterThan(400);
      assertThat(study.server().requests()).isEqualTo(requests);
    }
  }

  @Test
  void posts_that_expired_are_listed_and_asked_again_with_the_option_for_it() {
    try (AskedStudy study = AskedStudy.of(folder, 3)) {
      study.server().script(ending("expired", line -> ""));
      CommandLineRun expired = study.suggest("--batch");
      assertThat(expired.exitCode()).isZero();
      assertThat(expired.err())
          .filteredOn(line -> line.startsWith("Failed: "))
          .hasSize(3)
          .allSatisfy(line -> assertThat(line).contains("did not finish the batch in time"));

      study.server().script(ending("completed", SuggestInBatchesTest::right));
      JsonNode retried = study.json("--batch", "--retry-failed");
      assertThat(retried.get("answered").asInt()).isEqualTo(3);
      assertThat(service.batches()).hasSize(2);
    }
  }

  @Test
  void a_batch_that_lost_its_key_is_gone_on_with_or_cancelled_by_the_same_command_line() {
    try (AskedStudy study = AskedStudy.of(folder, 2)) {
      study
          .server()
          .script(
              question ->
                  question.method().equals("GET")
                      ? Answer.error(401, "invalid_api_key", "Incorrect key")
                      : service.apply(question));
      assertThat(study.suggest("--batch").exitCode()).isEqualTo(1);
      CommandLineRun direct = study.suggest();
      assertThat(direct.exitCode()).isEqualTo(1);
      assertThat(direct.err()).asString().contains("are in a batch at 127.0.0.1");

      study.server().script(ending("cancelled", line -> ""));
      CommandLineRun cancelled = study.suggest("--batch", "--cancel-batch");
      assertThat(cancelled.exitCode()).isZero();
      assertThat(cancelled.err())
          .asString()
          .contains("The batch was cancelled; what 127.0.0.1 had");
      assertThat(study.suggest("--batch", "--cancel-batch").err())
          .asString()
          .contains("nothing to cancel");
    }
  }

  @Test
  void a_dry_run_of_a_batch_sends_nothing_and_cancelling_needs_a_batch() {
    try (AskedStudy study = AskedStudy.of(folder, 2)) {
      assertThat(study.suggest("--batch", "--dry-run").exitCode()).isZero();
      CommandLineRun wrong = study.suggest("--cancel-batch");
      assertThat(wrong.exitCode()).isEqualTo(2);
      assertThat(wrong.err()).asString().contains("--cancel-batch goes with --batch");
      assertThat(study.server().requests()).isZero();
    }
  }
}
