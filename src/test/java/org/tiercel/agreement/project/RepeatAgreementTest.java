package org.tiercel.agreement.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.table.Level;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Run;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.MachineAnswer;
import org.tiercel.store.MachineCoding;
import org.tiercel.store.ModelAnswer;
import org.tiercel.store.ModelOutcome;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.task.Progress;

class RepeatAgreementTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "Some",
          1,
          "",
          "",
          List.of(
              tier("use", Scope.POST, TierKind.SINGLE, "a", "b"),
              tier("themes", Scope.POST, TierKind.MULTI, "c", "d"),
              tier("product", Scope.EXCERPT, TierKind.SINGLE, "gpt", "bard")));

  @TempDir private Path folder;
  private ProjectFile project;
  private Run run;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "the first post", "the second post", "third", "fourth");
    Coder model = project.coders().join("model", CoderKind.MODEL);
    run = project.runs().begin(model, 1, List.of("use", "themes", "product"), "{}", THEN);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private static Tier tier(String key, Scope scope, TierKind kind, String... codes) {
    return new Tier(
        key,
        key,
        "",
        scope,
        kind,
        null,
        null,
        Arrays.stream(codes).map(code -> Code.of(code, code)).toList());
  }

  private static MachineAnswer answer(AnswerKey key, String... codes) {
    List<MachineCoding> codings =
        Arrays.stream(codes).map(code -> MachineCoding.plain(Coding.byHand(code))).toList();
    return new MachineAnswer(key, AnswerState.CODED, codings);
  }

  /// What one repeat says of all posts; an empty text is *none*, `!` a failure.
  private void repeat(int repeat, String tier, String... codesByPost) {
    for (int post = 1; post <= codesByPost.length; post++) {
      String codes = codesByPost[post - 1];
      List<MachineAnswer> answers = new ArrayList<>();
      if (!codes.isEmpty()) {
        answers.add(answer(AnswerKey.ofPost(tier), codes.split("")));
      }
      keep(
          codes.equals("!")
              ? ModelOutcome.failed(post, repeat, "It failed.")
              : outcome(repeat, new MachineAnnotation(post, List.of(), answers)));
    }
  }

  private static ModelOutcome outcome(int repeat, MachineAnnotation said) {
    return new ModelOutcome(said.postId(), repeat, said, List.of(), null);
  }

  private void keep(ModelOutcome outcome) {
    long id =
        project
            .modelAnswers()
            .save(run, new ModelAnswer("k", THEN, 1, 1, null, null, "text", "{}", null, null));
    project.modelAnswers().save(run, id, outcome);
  }

  private TierAgreement agreement(String tier, Variant variant) {
    return new RepeatAgreement(project, CODEBOOK)
        .of(run, Progress.none()).stream()
            .filter(result -> result.variant() == variant)
            .filter(result -> result.tier().filter(t -> t.key().equals(tier)).isPresent())
            .findFirst()
            .orElseThrow();
  }

  private static double value(TierAgreement agreement, Measure measure, Level level) {
    return agreement.estimate(measure, level).orElseThrow().value().orElseThrow();
  }

  /// Worked by hand: ratings aa, ab, bb, none none. Observed disagreement 1/4. Of the eight values
  /// three are a, three b, two none: expected disagreement (3·3 + 3·2 + 3·2)·2 / (8·7) = 42/56, so
  /// alpha is 1 − .25/.75 = 2/3.
  @Test
  void a_single_tier_is_compared_at_the_nominal_level_with_none_as_a_category() {
    repeat(1, "use", "a", "a", "b", "");
    repeat(2, "use", "a", "b", "b", "");
    TierAgreement use = agreement("use", Variant.APPLICABLE);
    assertThat(use.coders()).containsExactly("Repeat 1", "Repeat 2");
    assertThat(value(use, Measure.PERCENT_AGREEMENT, Level.NOMINAL)).isCloseTo(.75, within(1e-9));
    assertThat(value(use, Measure.KRIPPENDORFF_ALPHA, Level.NOMINAL))
        .isCloseTo(2. / 3, within(1e-9));
  }

  /// Worked by hand: cd against c has MASI distance 1 − 1/2 · 2/3 = 2/3. Observed disagreement is
  /// 2/3 of one unit in four, 1/6. Of the eight values one is cd, three c, two d, two the empty
  /// set: expected disagreement is 2 · (3·2/3 + 2·2/3 + 2 + 3·2 + 3·2 + 2·2) / (8·7) = .7619.
  @Test
  void sets_of_codes_are_compared_at_masi_distance() {
    repeat(1, "themes", "cd", "c", "d", "");
    repeat(2, "themes", "c", "c", "d", "");
    TierAgreement themes = agreement("themes", Variant.APPLICABLE);
    assertThat(value(themes, Measure.KRIPPENDORFF_ALPHA, Level.SET_MASI))
        .isCloseTo(.78125, within(1e-9));
  }

  @Test
  void a_post_that_failed_in_a_repeat_is_missing_there() {
    repeat(1, "use", "a", "b", "a", "!");
    repeat(2, "use", "a", "b", "a", "b");
    repeat(3, "use", "a", "b", "!", "b");
    TierAgreement use = agreement("use", Variant.APPLICABLE);
    assertThat(use.coders()).hasSize(3);
    assertThat(value(use, Measure.KRIPPENDORFF_ALPHA, Level.NOMINAL)).isEqualTo(1);
    assertThat(use.estimates().getFirst().units()).isEqualTo(4);
  }

  @Test
  void excerpts_of_repeats_are_matched() {
    for (int repeat = 1; repeat <= 2; repeat++) {
      keep(
          outcome(
              repeat,
              new MachineAnnotation(
                  1,
                  List.of(Excerpt.of(9, new Span(0, 8 + repeat))),
                  List.of(answer(AnswerKey.ofExcerpt("product", 9), "gpt")))));
    }
    TierAgreement product = agreement("product", Variant.EXCERPT_MATCH);
    assertThat(value(product, Measure.PERCENT_AGREEMENT, Level.NOMINAL)).isEqualTo(1);
  }

  @Test
  void a_run_without_repeats_has_nothing_to_compare() {
    repeat(1, "use", "a", "b");
    assertThatThrownBy(() -> new RepeatAgreement(project, CODEBOOK).of(run, Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("asked each post once");
  }
}
