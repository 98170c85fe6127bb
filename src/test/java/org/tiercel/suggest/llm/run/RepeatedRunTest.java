package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Suggestion;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatRequest;

class RepeatedRunTest {
  @TempDir private Path folder;

  /// Gives these codes in turn, of which a dash is none.
  private static ScriptedModel inTurn(String... codes) {
    return new ScriptedModel(
        (request, time) ->
            codes[time].equals("-")
                ? ScriptedModel.reply("{\"text\":\"" + request.user() + "\"}")
                : codes[time].equals("!")
                    ? ScriptedModel.fails(ChatFailure.REQUEST)
                    : ScriptedModel.reply(EchoQuestionnaire.answer(request.user(), codes[time])));
  }

  @Test
  void each_post_is_asked_about_several_times_and_the_majority_is_kept() {
    try (AskedProject project = new AskedProject(folder, "one", "two")) {
      ScriptedModel model = inTurn("self", "kin", "self");
      ModelRunReport report = project.run(AskedProject.repeated(3), model);
      assertThat(model.requests()).hasSize(6);
      assertThat(report.run().posts()).isEqualTo(2);
      assertThat(report.totals().answered()).isEqualTo(2);
      long ann = project.file().coders().join("Ann", CoderKind.PERSON).id();
      Suggestion offered = project.file().suggestions().offer(1, ann).offered().getFirst();
      assertThat(offered.code()).isEqualTo("self");
      assertThat(offered.confidence()).isEqualTo(2. / 3);
      assertThat(project.file().modelOutcomes().repeats(report.run())).isEqualTo(3);
    }
  }

  @Test
  void a_tie_among_the_repeats_is_pending_and_counted() {
    try (AskedProject project = new AskedProject(folder, "one")) {
      ModelRunReport report = project.run(AskedProject.repeated(2), inTurn("self", "kin"));
      Annotation annotation = project.annotations(report.run()).getFirst();
      assertThat(annotation.answers().getFirst().state()).isEqualTo(AnswerState.PENDING);
      assertThat(report.run().ties()).isEqualTo(1);
    }
  }

  @Test
  void a_post_with_a_repeat_that_failed_stays_pending_until_that_one_is_answered() {
    try (AskedProject project = new AskedProject(folder, "one")) {
      ModelRunReport first = project.run(AskedProject.repeated(3), inTurn("kin", "!", "kin"));
      assertThat(first.totals().failed()).isEqualTo(1);
      assertThat(project.annotations(first.run())).isEmpty();

      ScriptedModel model = inTurn("self");
      ModelRunReport second = project.run(AskedProject.repeated(3).with(Manner.RETRY), model);
      assertThat(model.requests()).hasSize(1);
      assertThat(second.totals().answered()).isEqualTo(1);
      assertThat(second.totals().failed()).isZero();
      assertThat(project.annotations(second.run()).getFirst().answers().getFirst().codes())
          .containsExactly("kin");
    }
  }

  @Test
  void each_repeat_draws_with_a_seed_of_its_own_and_the_first_serves_a_run_without_repeats() {
    try (AskedProject project = new AskedProject(folder, "one")) {
      RunPlan plan = AskedProject.repeated(3);
      RunPlan seeded =
          new RunPlan(
              plan.server(),
              plan.prompt(),
              new Sampling(1., 40L, 100),
              plan.selection(),
              3,
              plan.budget(),
              plan.manner());
      ScriptedModel model = ScriptedModel.right();
      project.run(seeded, model);
      assertThat(model.requests())
          .extracting(ChatRequest::seed)
          .containsExactlyInAnyOrderElementsOf(List.of(40L, 41L, 42L));

      ScriptedModel idle = ScriptedModel.right();
      RunPlan once =
          new RunPlan(
              plan.server(),
              plan.prompt(),
              seeded.sampling(),
              plan.selection(),
              1,
              plan.budget(),
              plan.manner());
      project.run(once, idle);
      assertThat(idle.requests()).isEmpty();
    }
  }
}
