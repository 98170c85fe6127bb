package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;

class ModelAnswersTest {
  @TempDir Path folder;
  private ProjectFile project;
  private Run run;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "i use it", "not for me", "i use it too");
    Coder model = project.coders().join("model (here)", CoderKind.MODEL);
    run = project.runs().begin(model, 1, List.of("use", "product"), "{\"n\":1}", THEN);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private static ModelAnswer reply(String key, String words, @Nullable Double cost) {
    return new ModelAnswer(
        key, THEN, 2, 150, new Tokens(100, 60, 20), cost, "json-schema", words, null, null);
  }

  private static ModelAnswer failure(String key, String failure) {
    return new ModelAnswer(key, THEN, 5, 0, null, null, "text", null, failure, "It failed.");
  }

  private static MachineAnnotation says(long post, String... codes) {
    List<MachineCoding> codings = new ArrayList<>();
    for (String code : codes) {
      Coding coding = new Coding(code, null, Origin.MACHINE, null, List.of());
      codings.add(new MachineCoding(coding, null, null, true));
    }
    AnswerState state = codes.length > 1 ? AnswerState.PENDING : AnswerState.CODED;
    MachineAnswer use = new MachineAnswer(AnswerKey.ofPost("use"), state, codings);
    return new MachineAnnotation(post, List.of(), codes.length == 0 ? List.of() : List.of(use));
  }

  private static ModelOutcome answered(int repeat, MachineAnnotation said) {
    return new ModelOutcome(said.postId(), repeat, said, List.of("A problem."), null);
  }

  private void keep(ModelAnswer answer, ModelOutcome... outcomes) {
    long id = project.modelAnswers().save(run, answer);
    for (ModelOutcome outcome : outcomes) {
      project.modelAnswers().save(run, id, outcome);
    }
  }

  @Test
  void answers_serve_again_by_what_was_asked_and_failures_do_not() {
    keep(reply("k1", "first", .5));
    keep(reply("k1", "second", .5));
    keep(failure("k2", "server"));

    Map<String, KeptAnswer> kept = project.modelAnswers().kept(List.of("k1", "k2", "k3"));

    assertThat(kept).containsOnlyKeys("k1");
    assertThat(kept.get("k1")).extracting(KeptAnswer::words).isEqualTo("second");
  }

  @Test
  void posts_with_the_same_text_share_an_answer_that_is_counted_once() {
    keep(reply("k1", "{}", .25), answered(1, says(1, "self")), answered(1, says(3, "self")));

    ModelTotals totals = project.modelOutcomes().totals(run, 1);

    assertThat(totals).isEqualTo(new ModelTotals(2, 0, 2, 100, 20, .25, .25, 0, 0, 2));
    assertThat(project.modelAnswers().posts(run, 1, true)).isEqualTo(Set.of(1L, 3L));
  }

  @Test
  void a_cost_is_unknown_as_soon_as_one_reply_has_none() {
    keep(reply("k1", "{}", .25), answered(1, says(1, "self")));
    keep(reply("k2", "{}", null), answered(1, says(2, "self")));
    keep(failure("k3", "server").assuming(.5), ModelOutcome.failed(3, 1, "It failed."));

    ModelTotals totals = project.modelOutcomes().totals(run, 1);

    assertThat(totals.cost()).isNull();
    assertThat(totals.knownCost()).isEqualTo(.25);
    assertThat(totals.counted()).isEqualTo(.75);
    assertThat(totals.failed()).isEqualTo(1);
    assertThat(totals.requests()).isEqualTo(9);
  }

  @Test
  void a_failure_gives_way_to_an_answer_and_an_answer_to_nothing() {
    keep(failure("k1", "server"), ModelOutcome.failed(1, 1, "It failed."));
    assertThat(project.modelAnswers().posts(run, 1, false)).containsExactly(1L);
    assertThat(project.modelAnswers().posts(run, 1, true)).isEmpty();

    keep(reply("k1", "{}", .25), answered(1, says(1, "self")));
    keep(failure("k1", "server"), ModelOutcome.failed(1, 1, "It failed again."));

    assertThat(project.modelAnswers().posts(run, 1, true)).containsExactly(1L);
    assertThat(project.modelOutcomes().failures(run)).isEmpty();
  }

  @Test
  void outcomes_say_codes_problems_and_reasons_of_posts_whose_repeats_are_all_there() {
    keep(reply("k1", "{}", .1), answered(1, says(1, "self")));
    keep(reply("k2", "{}", .1), answered(2, says(1, "self")));
    keep(reply("k3", "{}", .1), answered(1, says(2)));
    keep(failure("k4", "timeout"), ModelOutcome.failed(2, 2, "It failed."));
    keep(reply("k5", "{}", .1), answered(1, says(3)));
    project.runs().writer(run).write(List.of(says(1, "self")));

    assertThat(project.modelOutcomes().page(run, 2, 0, 10))
        .containsExactly(new PostOutcome(1, 1, 2, null), new PostOutcome(2, 0, 1, "It failed."));
    assertThat(project.modelOutcomes().failures(run)).isEqualTo(Map.of("timeout", 1L));
    assertThat(project.modelOutcomes().totals(run, 2).withoutEvidence()).isEqualTo(1);
    assertThat(project.modelOutcomes().totals(run, 2).answered()).isEqualTo(1);
    assertThat(project.modelOutcomes().repeats(run)).isEqualTo(2);
  }

  @Test
  void problems_are_handed_over_with_their_posts_in_order() {
    keep(reply("k1", "{}", .1), answered(1, says(3)));
    keep(reply("k2", "{}", .1), answered(2, says(1)), answered(1, says(1)));
    keep(failure("k3", "timeout"), ModelOutcome.failed(2, 1, "It failed."));
    List<String> problems = new ArrayList<>();
    project.modelOutcomes().forEachProblem(run, (words, post) -> problems.add(post + words));
    assertThat(problems).containsExactly("1A problem.", "1A problem.", "3A problem.");
  }

  @Test
  void readings_come_back_as_annotations_with_codes_excerpts_and_ties() {
    MachineAnswer product =
        new MachineAnswer(
            AnswerKey.ofExcerpt("product", 77),
            AnswerState.CODED,
            List.of(MachineCoding.plain(Coding.byHand("gpt"))));
    MachineAnnotation excerpts =
        new MachineAnnotation(
            2, List.of(Excerpt.of(76, null), Excerpt.of(77, new Span(0, 3))), List.of(product));
    keep(reply("k1", "{}", .1), answered(1, says(1, "self", "kin")), answered(1, excerpts));
    keep(reply("k2", "{}", .1), answered(2, says(1)));

    List<Annotation> readings = new ArrayList<>();
    project.modelOutcomes().forEachReading(run, 1, readings::add);

    assertThat(readings).extracting(a -> a.key().postId()).containsExactly(1L, 2L);
    assertThat(readings.getFirst().answers().getFirst().state()).isEqualTo(AnswerState.PENDING);
    Annotation second = readings.getLast();
    assertThat(second.excerpts())
        .containsExactly(Excerpt.of(1, null), Excerpt.of(2, new Span(0, 3)));
    assertThat(second.answer(AnswerKey.ofExcerpt("product", 2)).orElseThrow().codes())
        .containsExactly("gpt");
  }

  @Test
  void what_was_said_of_one_post_is_found_by_repeat() {
    keep(reply("k1", "one", .1), answered(1, says(1, "self")), answered(1, says(3, "self")));
    keep(failure("k2", "server"), ModelOutcome.failed(1, 2, "It failed."));
    keep(reply("k3", "three", .1), answered(3, says(1, "self")));

    assertThat(project.modelAnswers().ofPost(run, 1))
        .hasEntrySatisfying(1, kept -> assertThat(kept.words()).isEqualTo("one"))
        .hasEntrySatisfying(3, kept -> assertThat(kept.words()).isEqualTo("three"))
        .containsOnlyKeys(1, 3);
  }

  @Test
  void answers_and_annotations_are_written_together_or_not_at_all() {
    assertThatThrownBy(
            () ->
                project.together(
                    () -> {
                      keep(reply("k1", "{}", .1), answered(1, says(1, "self")));
                      project.runs().writer(run).write(List.of(says(1, "self")));
                      throw new IllegalStateException("cut off");
                    }))
        .hasMessage("cut off");

    assertThat(project.modelAnswers().kept(List.of("k1"))).isEmpty();
    assertThat(project.runs().all().getFirst().posts()).isZero();
  }

  @Test
  void a_run_is_found_by_its_parameters_whether_finished_or_not() {
    assertThat(project.runs().latest(run.coder().id(), 1, "{\"n\":1}")).contains(run);
    assertThat(project.runs().latest(run.coder().id(), 2, "{\"n\":1}")).isEmpty();
    assertThat(project.runs().latest(run.coder().id(), 1, "{\"n\":2}")).isEmpty();
  }

  @Test
  void an_unfinished_run_of_a_model_stands_when_the_project_is_opened_again() {
    keep(reply("k1", "{}", .1), answered(1, says(1, "self")));
    project.close();
    project = ProjectFile.open(project.path());
    assertThat(project.runs().all()).containsExactly(run);
    assertThat(project.modelAnswers().kept(List.of("k1"))).hasSize(1);
  }

  @Test
  void a_prompt_is_kept_once() {
    project.modelAnswers().keepPrompt("hash", "system", "{}");
    project.modelAnswers().keepPrompt("hash", "system", "{}");
    assertThat(project.modelAnswers().prompt("hash"))
        .contains(new KeptPrompt("hash", "system", "{}"));
    assertThat(project.modelAnswers().prompt("other")).isEmpty();
    assertThat(project.check().findings()).isEmpty();
  }
}
