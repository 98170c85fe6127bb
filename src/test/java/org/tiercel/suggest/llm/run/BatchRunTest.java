package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ModelTotals;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.openai.BatchService;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.task.Progress;

class BatchRunTest {
  @TempDir private Path folder;

  @Test
  void a_batch_comes_to_the_same_as_asking_one_by_one() throws IOException {
    String[] texts = {"one", "two", "three", "one"};
    Files.createDirectory(folder.resolve("other"));
    try (BatchedProject project = new BatchedProject(folder, texts);
        AskedProject other = new AskedProject(folder.resolve("other"), texts)) {
      ModelRunReport report = project.run(BatchedProject.plan());

      assertThat(report.stopped()).isEmpty();
      assertThat(report.run().finishedAt()).isNotNull();
      assertThat(report.totals().answered()).isEqualTo(4);
      assertThat(project.file().check().findings()).isEmpty();
      ModelRunReport direct = other.run(AskedProject.PLAN, ScriptedModel.right());
      assertThat(codes(project.file(), report)).isEqualTo(codes(other.file(), direct));
    }
  }

  private static List<List<Set<String>>> codes(ProjectFile file, ModelRunReport report) {
    List<List<Set<String>>> codes = new ArrayList<>();
    file.annotations()
        .forEachOfRun(
            report.run().id(),
            annotation -> codes.add(annotation.answers().stream().map(it -> it.codes()).toList()));
    return codes;
  }

  @Test
  void equal_posts_are_asked_about_once_at_half_the_price_and_a_finished_run_asks_nothing() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two", "one")) {
      ModelTotals totals = project.run(BatchedProject.plan()).totals();
      assertThat(project.asked()).containsExactly("one", "two");
      assertThat(totals.answered()).isEqualTo(3);
      assertThat(totals.requests()).isEqualTo(2);
      assertThat(totals.promptTokens()).isEqualTo(2 * 12);
      assertThat(totals.knownCost()).isEqualTo(2 * (12 * .15 + 5 * .6) / 2 / 1e6);
      assertThat(project.service().files()).isEmpty();

      int requests = project.server().requests();
      assertThat(project.run(BatchedProject.plan()).totals()).isEqualTo(totals);
      assertThat(
              project
                  .direct()
                  .run(
                      BatchedProject.plan(),
                      new Conversation(ScriptedModel.right(), new EchoQuestionnaire()),
                      RunControl.none(),
                      Progress.none())
                  .totals())
          .isEqualTo(totals);
      assertThat(project.server().requests()).isEqualTo(requests);

      ModelRunReport again = project.run(BatchedProject.plan(new Manner(true, true, false)));
      assertThat(again.fromStore()).isEqualTo(3);
      assertThat(project.server().requests()).isEqualTo(requests);
    }
  }

  @Test
  void looks_become_rarer_and_say_how_far_a_batch_is() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      AtomicInteger seconds = new AtomicInteger();
      project.meanwhile(
          service -> {
            service.end("batch_1", "in_progress");
            if (seconds.incrementAndGet() > 1800) {
              project.answer();
            }
          });
      List<RunStanding> told = new ArrayList<>();
      try (var model = project.client()) {
        project
            .engine()
            .run(
                BatchedProject.plan(),
                new BatchConversation(model, new EchoQuestionnaire()),
                new RunControl(told::add),
                Progress.none());
      }
      assertThat(told).hasSizeLessThan(20).hasSizeGreaterThan(8);
      assertThat(told.getFirst().remarks().getFirst())
          .isEqualTo(
              "Batch batch_1 at api.openai.com is being checked: 0 of 0 questions answered, 0"
                  + " failed; looked at again in 5 seconds.");
      assertThat(told.get(told.size() - 2).remarks().getFirst())
          .endsWith("looked at again in 5 minutes.");
      assertThat(told.getLast().answered()).isEqualTo(2);
      assertThat(project.waited()).allMatch(it -> it.compareTo(Duration.ofSeconds(1)) <= 0);
    }
  }

  @Test
  void an_expired_batch_keeps_its_answers_and_the_rest_is_asked_again_when_wanted() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two", "three")) {
      project.meanwhile(
          service ->
              project.finish(
                  "expired",
                  it -> BatchedProject.message(it).equals("two") ? BatchedProject.right(it) : ""));
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.totals().answered()).isEqualTo(1);
      assertThat(report.totals().requests()).isEqualTo(1);
      assertThat(report.failures()).containsOnly(Map.entry("expired", 2L));
      assertThat(project.outcomes(report))
          .filteredOn(it -> it.reason() != null)
          .allSatisfy(it -> assertThat(it.reason()).contains("did not finish the batch in time"));

      int requests = project.server().requests();
      project.run(BatchedProject.plan());
      assertThat(project.server().requests()).isEqualTo(requests);

      project.meanwhile(service -> project.answer());
      ModelRunReport retried = project.run(BatchedProject.plan(Manner.RETRY));
      assertThat(project.asked()).containsExactly("one", "two", "three", "one", "three");
      assertThat(retried.totals().answered()).isEqualTo(3);
      assertThat(retried.totals().failed()).isZero();
    }
  }

  @Test
  void a_retry_that_was_interrupted_is_gone_on_with_also_without_asking_for_retries() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      project.meanwhile(service -> project.finish("expired", it -> ""));
      project.run(BatchedProject.plan());
      project.meanwhile(service -> {});
      interrupt(project, BatchedProject.plan(Manner.RETRY));
      project.reopen();

      project.meanwhile(service -> project.answer());
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.totals().answered()).isEqualTo(2);
      assertThat(project.asked()).hasSize(4);
    }
  }

  /// Runs until the batch was looked at and waited for.
  private static void interrupt(BatchedProject project, RunPlan plan) {
    int before = project.waited().size();
    Progress impatient =
        new Progress() {
          @Override
          public void report(long done, long total) {}

          @Override
          public boolean cancelled() {
            return project.waited().size() > before + 2;
          }
        };
    assertThatThrownBy(() -> project.run(plan, impatient, model -> model))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void each_post_of_a_batch_fails_for_a_reason_of_its_own() {
    try (BatchedProject project =
        new BatchedProject(folder, "right", "refused", "no answer", "other post", "left out")) {
      Answer tooLong = Answer.error(400, "context_length_exceeded", "too long");
      project.meanwhile(
          service ->
              project.finish(
                  "completed",
                  it ->
                      switch (BatchedProject.message(it)) {
                        case "right" -> BatchedProject.right(it);
                        case "refused" -> BatchService.line(it, 400, tooLong);
                        case "no answer" ->
                            BatchService.line(it, 200, Answer.saying("I would rather not."));
                        case "other post" ->
                            BatchService.line(
                                it, 200, Answer.saying(EchoQuestionnaire.answer("right")));
                        default -> "";
                      }));
      ModelRunReport report = project.run(BatchedProject.plan());

      assertThat(report.totals().answered()).isEqualTo(1);
      assertThat(report.totals().failed()).isEqualTo(4);
      assertThat(report.totals().requests()).isEqualTo(4);
      List<String> reasons =
          project.outcomes(report).stream().map(it -> String.valueOf(it.reason())).toList();
      assertThat(reasons.get(0)).isEqualTo("null");
      assertThat(reasons.get(1)).contains("too long for the model");
      assertThat(reasons.get(2)).contains("not JSON");
      assertThat(reasons.get(3)).contains("another post");
      assertThat(reasons.get(4)).contains("has left this post out");
      List<Annotation> annotations = new ArrayList<>();
      project.file().annotations().forEachOfRun(report.run().id(), annotations::add);
      assertThat(annotations).hasSize(1);
    }
  }

  @Test
  void what_the_server_does_not_take_is_left_out_of_the_next_batch_at_once() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two", "three")) {
      project.meanwhile(
          service -> project.finish("completed", BatchRunTest::withoutTemperatureAndSchema));
      ModelRunReport report =
          project.run(
              BatchedProject.plan(),
              Progress.none(),
              model -> new FallingModel(model, 2, Integer.MAX_VALUE));

      assertThat(report.totals().answered()).isEqualTo(3);
      assertThat(report.totals().failed()).isZero();
      // Three questions, two to a batch: with temperature, with a schema, and rightly.
      assertThat(project.service().batches()).hasSize(6);
      assertThat(report.remarks().getFirst()).startsWith("The server takes no JSON Schema");
      assertThat(report.totals().knownCost()).isEqualTo(3 * (12 * .15 + 5 * .6) / 2 / 1e6);
    }
  }

  private static String withoutTemperatureAndSchema(JsonNode question) {
    JsonNode body = question.path("body");
    if (body.has("temperature")) {
      Answer refusal = Answer.error(400, "unsupported_value", "'temperature' does not support 0.0");
      return BatchService.line(question, 400, refusal);
    }
    return body.path("response_format").path("type").asText().equals("json_schema")
        ? BatchService.line(
            question, 400, Answer.error(400, "", "response_format json_schema is not supported"))
        : BatchedProject.right(question);
  }

  @Test
  void a_cancelled_batch_keeps_what_was_answered() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      project.meanwhile(service -> {});
      interrupt(project, BatchedProject.plan());
      project.reopen();
      project.meanwhile(
          service -> {
            assertThat(service.status("batch_1")).isIn("cancelling", "cancelled");
            project.finish(
                "cancelled",
                it -> BatchedProject.message(it).equals("one") ? BatchedProject.right(it) : "");
          });
      ModelRunReport report = project.cancel(BatchedProject.plan());
      assertThat(report.stopped()).isEmpty();
      assertThat(report.remarks().getFirst())
          .startsWith("The batch was cancelled; what api.openai.com had answered before is paid");
      assertThat(report.totals().answered()).isEqualTo(1);
      assertThat(report.failures()).containsOnly(Map.entry("cancelled", 1L));
      assertThat(project.underWay()).isEmpty();

      assertThatThrownBy(() -> project.cancel(BatchedProject.plan()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("nothing to cancel");
    }
  }

  @Test
  void what_may_cost_more_than_the_budget_is_not_sent() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      ModelRunReport report = project.run(within(.00005));
      assertThat(report.stopped().orElseThrow())
          .startsWith("These 2 questions could cost up to $0.00")
          .endsWith("raise the budget, or ask about fewer posts.");
      assertThat(report.run().finishedAt()).isNull();
      assertThat(project.server().requests()).isZero();
      // In batches, 2 * (84 bytes * 0.15 + 100 tokens * 0.60) / 2 for a million.
      assertThat(project.run(within(.0001)).totals().answered()).isEqualTo(2);
    }
  }

  private static RunPlan within(double budget) {
    return BatchedProject.plan(BatchedProject.PAID, OptionalDouble.of(budget), 1, Manner.GO_ON);
  }

  @Test
  void a_budget_where_prices_are_not_known_is_refused() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      RunPlan plan = BatchedProject.plan(AskedProject.HERE, OptionalDouble.of(1), 1, Manner.GO_ON);
      assertThatThrownBy(() -> project.run(plan))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("is not known, so no budget can be kept");
      assertThat(project.server().requests()).isZero();
    }
  }

  @Test
  void nothing_is_sent_to_another_computer_without_consent() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      RunPlan plan =
          BatchedProject.plan(AskedProject.PAID, OptionalDouble.empty(), 1, Manner.GO_ON);
      assertThatThrownBy(() -> project.run(plan))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("consent to that host first");
      assertThat(project.server().requests()).isZero();
    }
  }

  @Test
  void what_is_in_a_batch_is_neither_asked_one_by_one_nor_by_another_run() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      project.meanwhile(service -> {});
      interrupt(project, BatchedProject.plan());
      ScriptedModel model = ScriptedModel.right();
      assertThatThrownBy(
              () ->
                  project
                      .direct()
                      .run(
                          BatchedProject.plan(),
                          new Conversation(model, new EchoQuestionnaire()),
                          RunControl.none(),
                          Progress.none()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("are in a batch at api.openai.com");
      assertThat(model.requests()).isEmpty();
      assertThatThrownBy(() -> project.run(BatchedProject.plan(new Manner(false, true, false))))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("before you begin another run");
      assertThat(project.service().batches()).hasSize(1);
    }
  }

  @Test
  void a_server_without_batches_says_so_and_leaves_nothing_under_way() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      project.server().script(question -> Answer.json(404, "{\"detail\":\"Not Found\"}"));
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.stopped()).hasValue("127.0.0.1 takes no batches; run without them.");
      assertThat(project.underWay()).isEmpty();
      assertThat(report.totals().failed()).isZero();
    }
  }

  @Test
  void a_batch_that_the_key_does_not_know_is_waited_for_with_another_and_can_be_given_up() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      project.meanwhile(service -> {});
      interrupt(project, BatchedProject.plan());
      project.server().script(question -> Answer.error(404, "", "No batch found"));
      assertThat(project.run(BatchedProject.plan()).stopped())
          .hasValue("127.0.0.1 knows no batch batch_1; it may belong to another key.");
      assertThat(project.underWay()).hasSize(1);

      ModelRunReport given = project.cancel(BatchedProject.plan());
      assertThat(given.failures()).containsOnly(Map.entry("lost", 1L));
      assertThat(project.underWay()).isEmpty();
    }
  }

  @Test
  void a_wrong_key_stops_the_run_and_the_right_one_goes_on() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      project.server().script(question -> Answer.error(401, "invalid_api_key", "Incorrect key"));
      assertThat(project.run(BatchedProject.plan()).stopped().orElseThrow())
          .contains("TEST_KEY")
          .doesNotContain("goes on");
      project.server().script(project.service());
      assertThat(project.run(BatchedProject.plan()).totals().answered()).isEqualTo(1);
      assertThat(project.asked()).containsExactly("one");
    }
  }

  @Test
  void a_service_that_fails_for_a_while_is_asked_again() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      AtomicInteger seconds = new AtomicInteger();
      project.meanwhile(
          service -> {
            boolean down = seconds.incrementAndGet() < 60;
            project
                .server()
                .script(down ? question -> Answer.error(503, "", "overloaded") : service);
            project.answer();
          });
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.stopped()).isEmpty();
      assertThat(report.totals().answered()).isEqualTo(1);
    }
  }

  @Test
  void a_service_that_stays_away_stops_the_run_but_not_the_batch() {
    try (BatchedProject project = new BatchedProject(folder, "one")) {
      project.meanwhile(
          service -> project.server().script(q -> Answer.error(503, "", "overloaded")));
      assertThat(project.run(BatchedProject.plan()).stopped().orElseThrow())
          .endsWith("The batch goes on; look at it again later.");
      assertThat(project.underWay()).hasSize(1);
    }
  }

  @Test
  void a_file_that_is_refused_leaves_its_posts_pending_with_the_reason() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      project.meanwhile(
          service ->
              service
                  .end("batch_1", "failed")
                  .putObject("errors")
                  .putArray("data")
                  .addObject()
                  .put("code", "model_not_found"));
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.totals().requests()).isZero();
      assertThat(project.outcomes(report))
          .hasSize(2)
          .allSatisfy(it -> assertThat(it.reason()).endsWith("for batches; check the model."));
    }
  }

  @Test
  void repeats_go_in_batches_too() {
    try (BatchedProject project = new BatchedProject(folder, "one", "two")) {
      RunPlan plan =
          BatchedProject.plan(BatchedProject.PAID, OptionalDouble.empty(), 3, Manner.GO_ON);
      ModelRunReport report = project.run(plan);
      assertThat(project.asked()).hasSize(6);
      assertThat(report.totals().answered()).isEqualTo(2);
      assertThat(report.run().posts()).isEqualTo(2);
    }
  }

  @Test
  void while_it_is_paused_nothing_is_handed_over() {
    try (BatchedProject project = new BatchedProject(folder, "one");
        var model = project.client()) {
      RunControl control = RunControl.none();
      control.pause();
      AtomicInteger seconds = new AtomicInteger();
      project.meanwhile(
          service -> {
            if (seconds.incrementAndGet() == 3) {
              assertThat(project.server().requests()).isZero();
              control.resume();
            }
            project.answer();
          });
      ModelRunReport report =
          project
              .engine()
              .run(
                  BatchedProject.plan(),
                  new BatchConversation(model, new EchoQuestionnaire()),
                  control,
                  Progress.none());
      assertThat(seconds.get()).isGreaterThan(3);
      assertThat(report.totals().answered()).isEqualTo(1);
    }
  }
}
