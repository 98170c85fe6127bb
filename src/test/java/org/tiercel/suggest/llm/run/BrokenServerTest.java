package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Consent;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;

class BrokenServerTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ChatFailure.class,
      names = {"SERVER", "CONNECTION", "TIMEOUT", "BUSY"})
  void a_server_that_is_gone_stops_the_run_and_fails_no_post(ChatFailure failure) {
    try (AskedProject project = AskedProject.of(folder, 500)) {
      AtomicInteger answered = new AtomicInteger();
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  answered.getAndIncrement() < 100
                      ? ScriptedModel.reply(EchoQuestionnaire.answer(request.user()))
                      : ScriptedModel.fails(failure));
      ModelRunReport report = project.run(AskedProject.PLAN, model);

      assertThat(report.stopped().orElseThrow()).contains("localhost").contains("The server said");
      assertThat(report.totals().answered()).isEqualTo(100);
      assertThat(report.totals().failed()).isZero();
      assertThat(report.totals().requests()).isEqualTo(model.requests().size());
      assertThat(model.requests()).hasSizeLessThan(100 + 200);
      assertThat(project.waits().sum()).isGreaterThan(Duration.ofSeconds(15));

      assertThat(project.run(AskedProject.PLAN, ScriptedModel.right()).totals().answered())
          .isEqualTo(500);
    }
  }

  @Test
  void a_server_that_stays_busy_is_given_time_even_if_it_asks_for_none() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) -> new Unanswered(ChatFailure.BUSY, "Busy.", Duration.ofMillis(1)));
      ModelRunReport report = project.run(AskedProject.PLAN, model);

      assertThat(report.stopped().orElseThrow()).contains("localhost stays busy");
      assertThat(project.waits().sum()).isGreaterThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void a_post_that_alone_does_not_get_through_fails_with_its_reason() {
    try (AskedProject project = AskedProject.of(folder, 60)) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  request.user().equals("it was day 30")
                      ? ScriptedModel.fails(ChatFailure.SERVER)
                      : ScriptedModel.reply(EchoQuestionnaire.answer(request.user())));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.stopped()).isEmpty();
      assertThat(report.totals().failed()).isEqualTo(1);
      assertThat(report.failures()).containsEntry("server", 1L);
    }
  }

  @Test
  void a_post_for_which_alone_the_server_is_always_busy_fails_with_its_reason() {
    try (AskedProject project = AskedProject.of(folder, 300)) {
      Semaphore replies = new Semaphore(0);
      ScriptedModel model =
          new ScriptedModel(
              (request, time) -> {
                if (request.user().equals("it was day 3")) {
                  replies.acquireUninterruptibly(10);
                  return ScriptedModel.fails(ChatFailure.BUSY);
                }
                replies.release();
                return ScriptedModel.reply(EchoQuestionnaire.answer(request.user()));
              });
      ModelRunReport report = project.run(AskedProject.PLAN, model);

      assertThat(report.stopped()).isEmpty();
      assertThat(report.totals().answered()).isEqualTo(299);
      assertThat(report.failures()).containsExactly(Map.entry("busy", 1L));
      assertThat(model.requests()).hasSize(299 + 20);
      assertThat(project.waits().sum()).isGreaterThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void the_last_posts_may_be_the_ones_that_do_not_get_through() {
    try (AskedProject project = new AskedProject(folder, "one", "two")) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  request.user().equals("two")
                      ? ScriptedModel.fails(ChatFailure.SERVER)
                      : ScriptedModel.reply(EchoQuestionnaire.answer(request.user())));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.totals().failed()).isEqualTo(1);
      assertThat(report.run().finishedAt()).isNotNull();
    }
  }

  @Test
  void a_server_that_refuses_everything_is_not_asked_about_every_post() {
    try (AskedProject project = AskedProject.of(folder, 500)) {
      ScriptedModel model =
          new ScriptedModel((request, time) -> ScriptedModel.fails(ChatFailure.REQUEST));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.stopped().orElseThrow()).contains("refused the first 25 requests");
      assertThat(model.requests()).hasSizeLessThan(50);
    }
  }

  @Test
  void a_server_that_asks_to_wait_for_hours_stops_the_run() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) -> new Unanswered(ChatFailure.BUSY, "Quota.", Duration.ofHours(5)));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.stopped().orElseThrow()).contains("asks to wait for 300 minutes");
      assertThat(project.waits().sum()).isZero();
    }
  }

  @Test
  void a_budget_needs_known_prices() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      RunPlan paid = AskedProject.within(1);
      RunPlan plan =
          new RunPlan(
              AskedProject.HERE,
              paid.prompt(),
              paid.sampling(),
              paid.selection(),
              1,
              paid.budget(),
              paid.manner());
      assertThatThrownBy(() -> project.run(plan, ScriptedModel.right()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("tiny")
          .hasMessageContaining("not known");
      assertThat(project.file().runs().all()).isEmpty();
    }
  }

  @Test
  void a_known_price_gives_a_cost_and_an_unknown_one_none() {
    try (AskedProject project = AskedProject.of(folder, 10)) {
      project.file().consents().give(new Consent("api.openai.com", 1, project.waits().now(), "A"));
      ModelRunReport paid = project.run(AskedProject.within(1), ScriptedModel.right());
      assertThat(paid.totals().knownCost()).isCloseTo(.00021, within(1e-12));
      assertThat(paid.totals().cost()).isEqualTo(paid.totals().knownCost());
      ModelRunReport unknown = project.run(AskedProject.PLAN, ScriptedModel.right());
      assertThat(unknown.totals().cost()).isNull();
    }
  }
}
