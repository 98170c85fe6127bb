package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.suggest.llm.run.ScriptedModel.fails;
import static org.tiercel.suggest.llm.run.ScriptedModel.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Consent;
import org.tiercel.store.PostOutcome;
import org.tiercel.store.Settings;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.task.Progress;

class ModelRunTest {
  @TempDir private Path folder;

  @Test
  void what_the_model_says_is_offered_to_a_person() {
    try (AskedProject project = new AskedProject(folder, "one", "two", "three")) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  reply(
                      request.user().equals("two")
                          ? "{\"text\":\"two\"}"
                          : EchoQuestionnaire.answer(request.user(), "self")));

      ModelRunReport report = project.run(AskedProject.PLAN, model);

      long ann = project.file().coders().join("Ann", CoderKind.PERSON).id();
      assertThat(project.file().suggestions().offer(1, ann).offered())
          .singleElement()
          .extracting(Suggestion::code)
          .isEqualTo("self");
      assertThat(project.outcomes(report, 1))
          .extracting(PostOutcome::codes)
          .containsExactly(1, 0, 1);
      assertThat(report.run().coder().kind()).isEqualTo(CoderKind.MODEL);
      assertThat(report.run().coder().name()).isEqualTo("tiny (Here)");
      assertThat(report.run().posts()).isEqualTo(3);
      assertThat(report.run().none()).isEqualTo(1);
      assertThat(report.run().finishedAt()).isNotNull();
      assertThat(report.totals().requests()).isEqualTo(3);
      assertThat(report.totals().promptTokens()).isEqualTo(300);
      assertThat(report.stopped()).isEmpty();
      assertThat(project.file().check().findings()).isEmpty();
    }
  }

  @Test
  void posts_with_the_same_message_are_asked_about_once_and_each_gets_the_answer() {
    try (AskedProject project = new AskedProject(folder, "same", "other", "same", "same")) {
      ScriptedModel model = ScriptedModel.right();
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(model.requests()).hasSize(2);
      assertThat(report.run().posts()).isEqualTo(4);
      assertThat(report.totals().answered()).isEqualTo(4);
    }
  }

  @Test
  void a_finished_run_asks_nothing_again() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      ModelRunReport first = project.run(AskedProject.PLAN, ScriptedModel.right());
      ScriptedModel again = ScriptedModel.right();
      ModelRunReport second = project.run(AskedProject.PLAN, again);
      assertThat(again.requests()).isEmpty();
      assertThat(second.run()).isEqualTo(first.run());
      assertThat(second.totals()).isEqualTo(first.totals());
    }
  }

  @Test
  void another_run_is_answered_from_the_store_unless_asked_otherwise() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      ModelRunReport first = project.run(AskedProject.PLAN, ScriptedModel.right());
      ScriptedModel silent = ScriptedModel.right();
      ModelRunReport second =
          project.run(AskedProject.PLAN.with(new Manner(true, true, false)), silent);
      assertThat(silent.requests()).isEmpty();
      assertThat(second.run().id()).isNotEqualTo(first.run().id());
      assertThat(second.run().posts()).isEqualTo(20);
      assertThat(second.fromStore()).isEqualTo(20);
      assertThat(second.totals().requests()).isZero();

      ScriptedModel asked = ScriptedModel.right();
      project.run(AskedProject.PLAN.with(new Manner(false, true, false)), asked);
      assertThat(asked.requests()).hasSize(20);
    }
  }

  @Test
  void a_larger_selection_asks_only_for_what_is_new() {
    try (AskedProject project = AskedProject.of(folder, 20)) {
      project.run(AskedProject.of(new Selection.First(5)), ScriptedModel.right());
      ScriptedModel model = ScriptedModel.right();
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(model.requests()).hasSize(15);
      assertThat(report.run().posts()).isEqualTo(20);
    }
  }

  @Test
  void an_answer_that_cannot_be_read_is_asked_for_once_more() {
    try (AskedProject project = new AskedProject(folder, "one", "two")) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  time == 0 || request.user().equals("two")
                      ? reply("well, ")
                      : reply(EchoQuestionnaire.answer(request.user(), "kin")));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(model.requests()).hasSize(4);
      assertThat(project.outcomes(report, 1))
          .containsExactly(
              new PostOutcome(1, 1, 0, null), new PostOutcome(2, 0, 0, "The answer is not JSON."));
      assertThat(report.failures()).isEqualTo(Map.of("unreadable", 1L));
      assertThat(project.annotations(report.run())).hasSize(1);
      assertThat(report.totals().promptTokens()).isEqualTo(400);
    }
  }

  @Test
  void an_answer_that_is_cut_off_is_asked_for_with_more_room() {
    try (AskedProject project = new AskedProject(folder, "one")) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  request.maxTokens() == 100
                      ? reply("{\"text\"", Ending.LENGTH, ScriptedModel.USAGE)
                      : reply(EchoQuestionnaire.answer(request.user())));
      project.run(AskedProject.PLAN, model);
      assertThat(model.requests()).extracting(ChatRequest::maxTokens).containsExactly(100, 200);
      assertThat(project.file().runs().all().getFirst().posts()).isEqualTo(1);
    }
  }

  @Test
  void a_refusal_and_a_refused_request_fail_the_post_with_their_reason() {
    try (AskedProject project = new AskedProject(folder, "one", "two", "three")) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  switch (request.user()) {
                    case "one" -> reply("I cannot", Ending.REFUSED, ScriptedModel.USAGE);
                    case "two" -> fails(ChatFailure.REQUEST);
                    default -> reply(EchoQuestionnaire.answer(request.user()));
                  });
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.failures()).isEqualTo(Map.of("refused", 1L, "request", 1L));
      assertThat(report.totals().failed()).isEqualTo(2);
      assertThat(report.run().finishedAt()).isNotNull();
      assertThat(model.requests()).hasSize(3);
    }
  }

  @Test
  void the_failed_are_asked_again_when_that_is_wanted_and_only_they() {
    try (AskedProject project = new AskedProject(folder, "one", "two", "three")) {
      ModelRunReport first =
          project.run(
              AskedProject.PLAN,
              new ScriptedModel(
                  (request, time) ->
                      request.user().equals("two")
                          ? fails(ChatFailure.REQUEST)
                          : reply(EchoQuestionnaire.answer(request.user()))));
      ScriptedModel idle = ScriptedModel.right();
      project.run(AskedProject.PLAN, idle);
      assertThat(idle.requests()).isEmpty();

      ScriptedModel model = ScriptedModel.right();
      ModelRunReport second = project.run(AskedProject.PLAN.with(Manner.RETRY), model);

      assertThat(model.requests()).extracting(ChatRequest::user).containsExactly("two");
      assertThat(second.run().id()).isEqualTo(first.run().id());
      assertThat(second.totals().failed()).isZero();
      assertThat(second.totals().answered()).isEqualTo(3);
      assertThat(second.run().posts()).isEqualTo(3);
    }
  }

  @Test
  void a_server_without_schemas_is_found_out_once_and_remembered() {
    try (AskedProject project = AskedProject.of(folder, 50)) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  request.format() == AnswerFormat.TEXT
                      ? reply(EchoQuestionnaire.answer(request.user()))
                      : fails(ChatFailure.FORMAT));
      ModelRunReport report = project.run(AskedProject.PLAN, model);
      assertThat(report.totals().answered()).isEqualTo(50);
      assertThat(report.remarks()).singleElement().asString().contains("no JSON at all");
      Map<AnswerFormat, Long> asked =
          model.requests().stream()
              .collect(Collectors.groupingBy(ChatRequest::format, Collectors.counting()));
      assertThat(asked.get(AnswerFormat.JSON_SCHEMA)).isLessThanOrEqualTo(8);
      assertThat(asked.get(AnswerFormat.JSON_OBJECT)).isLessThanOrEqualTo(8);
      assertThat(model.requests().stream().filter(r -> r.format() != AnswerFormat.JSON_SCHEMA))
          .extracting(ChatRequest::system)
          .allMatch(system -> system.startsWith("Code the post.") && system.contains("JSON Schema"))
          .containsOnly(model.requests().getLast().system());

      ScriptedModel later = ScriptedModel.right();
      project.run(AskedProject.PLAN.with(new Manner(false, false, false)), later);
      project.run(AskedProject.repeated(2), later);
      assertThat(later.requests()).extracting(ChatRequest::format).containsOnly(AnswerFormat.TEXT);
    }
  }

  @Test
  void a_wrong_key_stops_the_run_with_its_sentence_and_the_run_goes_on_later() {
    try (AskedProject project = AskedProject.of(folder, 50)) {
      ScriptedModel locked = new ScriptedModel((request, time) -> fails(ChatFailure.KEY));
      ModelRunReport report = project.run(AskedProject.PLAN, locked);
      assertThat(report.stopped()).contains("The server said KEY.");
      assertThat(report.run().finishedAt()).isNull();
      assertThat(locked.requests()).hasSizeLessThanOrEqualTo(8);
      assertThat(report.totals().requests()).isEqualTo(locked.requests().size());

      ModelRunReport later = project.run(AskedProject.PLAN, ScriptedModel.right());
      assertThat(later.run().id()).isEqualTo(report.run().id());
      assertThat(later.totals().answered()).isEqualTo(50);
      assertThat(later.run().finishedAt()).isNotNull();
    }
  }

  @Test
  void progress_and_standing_are_told_to_the_end() {
    try (AskedProject project = AskedProject.of(folder, 40)) {
      List<RunStanding> told = new ArrayList<>();
      List<Long> done = new ArrayList<>();
      project
          .engine()
          .run(
              AskedProject.PLAN,
              new Conversation(ScriptedModel.right(), new EchoQuestionnaire()),
              new RunControl(told::add),
              new Progress() {
                @Override
                public void report(long finished, long total) {
                  done.add(finished);
                  assertThat(total).isEqualTo(40);
                }

                @Override
                public boolean cancelled() {
                  return false;
                }
              });
      assertThat(done).isSorted().endsWith(40L);
      RunStanding last = told.getLast();
      assertThat(last.answered()).isEqualTo(40);
      assertThat(last.requests()).isEqualTo(40);
      assertThat(last.spent()).isEmpty();
      assertThat(last.concurrency()).isEqualTo(8);
    }
  }

  @Test
  void posts_go_to_another_computer_only_with_consent_and_never_where_that_is_switched_off() {
    try (AskedProject project = AskedProject.of(folder, 3)) {
      RunPlan plan = AskedProject.on(AskedProject.PAID);
      ScriptedModel model = ScriptedModel.right();
      assertThatThrownBy(() -> project.run(plan, model))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("3 posts would be sent to api.openai.com");
      project
          .file()
          .consents()
          .give(new Consent("api.openai.com", 3, project.waits().now(), "Ann"));
      project.file().settings().put(Settings.ONLY_THIS_COMPUTER, "yes");
      assertThatThrownBy(() -> project.run(plan, model))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("this computer only");
      assertThat(model.requests()).isEmpty();
      assertThat(project.file().runs().all()).isEmpty();

      assertThat(project.run(AskedProject.PLAN, model).totals().answered()).isEqualTo(3);
      project.file().settings().put(Settings.ONLY_THIS_COMPUTER, "no");
      assertThat(project.run(plan, model).totals().answered()).isEqualTo(3);
    }
  }

  @Test
  void a_run_does_not_start_while_the_sdk_would_print_posts() {
    try (AskedProject project = AskedProject.of(folder, 3)) {
      assertThatThrownBy(
              () ->
                  project
                      .engine(Map.of("OPENAI_LOG", "Debug"))
                      .run(
                          AskedProject.PLAN,
                          new Conversation(ScriptedModel.right(), new EchoQuestionnaire()),
                          RunControl.none(),
                          Progress.none()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("OPENAI_LOG=debug");
    }
  }

  @Test
  void a_project_without_posts_is_refused() {
    try (AskedProject project = new AskedProject(folder)) {
      assertThatThrownBy(() -> project.run(AskedProject.PLAN, ScriptedModel.right()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("no posts");
    }
  }

  @Test
  void a_questionnaire_that_breaks_stops_the_run_and_says_so() {
    try (AskedProject project = AskedProject.of(folder, 30)) {
      ScriptedModel broken =
          new ScriptedModel(
              (request, time) -> {
                throw new IllegalStateException("a mistake in the program");
              });
      assertThatThrownBy(() -> project.run(AskedProject.PLAN, broken))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a mistake in the program");
    }
  }
}
