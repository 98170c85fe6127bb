package org.tiercel.agreement.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.table.Level;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Batches;
import org.tiercel.task.Progress;

class ProjectAgreementTest {
  @TempDir private Path folder;

  /// Disorders, any number; severity of each, a scale; and whether there is advice, for depression.
  private static final Codebook CODEBOOK =
      new Codebook(
          "Severity",
          1,
          "",
          "",
          List.of(
              tier("disorder", TierKind.MULTI, null, null, "depression", "anxiety"),
              tier("severity", TierKind.ORDINAL, null, "disorder", "mild", "moderate", "severe"),
              tier(
                  "advice",
                  TierKind.SINGLE,
                  new Condition.HasCode("disorder", List.of("depression")),
                  null,
                  "yes",
                  "no")));

  private static Tier tier(
      String key,
      TierKind kind,
      @Nullable Condition condition,
      @Nullable String per,
      String... codes) {
    return new Tier(
        key,
        key,
        "",
        Scope.POST,
        kind,
        condition,
        per,
        List.of(codes).stream().map(code -> Code.of(code, code)).toList());
  }

  @Test
  void posts_that_one_coder_did_alone_say_nothing_about_chance() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "B", 1, "depression");
      disorder(project, "A", 2, "anxiety");

      TierAgreement disorder = only(project, "disorder", Variant.APPLICABLE);

      assertThat(disorder.estimates().getFirst().unitsRated()).isEqualTo(1);
      assertThat(disorder.notes())
          .extracting(Note::text)
          .contains("1 post was done by one of these coders only and cannot be compared.");
    }
  }

  @Test
  void a_draft_does_not_count() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      session(project, "B").toggle(1, AnswerKey.ofPost("disorder"), "depression", null, List.of());
      disorder(project, "B", 2, "anxiety");

      assertThat(only(project, "disorder", Variant.APPLICABLE).estimates().getFirst().units())
          .isZero();
    }
  }

  @Test
  void a_tier_asked_per_code_compares_the_codes_that_both_gave() {
    try (CodedProject project = project()) {
      severity(project, "A", 1, "depression", "mild");
      severity(project, "A", 1, "anxiety", "severe");
      severity(project, "B", 1, "depression", "moderate");
      severity(project, "A", 2, "depression", "severe");
      severity(project, "B", 2, "depression", "severe");
      List.of("A", "B").forEach(coder -> List.of(1L, 2L).forEach(p -> done(project, coder, p)));

      TierAgreement severity = only(project, "severity", Variant.APPLICABLE);

      assertThat(severity.units().orElseThrow().ratings().unitCount()).isEqualTo(2);
      assertThat(severity.units().orElseThrow().ratings().unit(0)).isEqualTo("1/depression");
      assertThat(value(severity, Measure.PERCENT_AGREEMENT, Level.NOMINAL)).isEqualTo(0.5);
      assertThat(severity.estimate(Measure.KRIPPENDORFF_ALPHA, Level.ORDINAL)).isPresent();
    }
  }

  @Test
  void none_is_a_category_of_a_single_tier_and_missing_on_a_scale() {
    try (CodedProject project = project()) {
      for (String coder : List.of("A", "B")) {
        disorder(project, coder, 1, "depression");
        severity(project, coder, 2, "depression", "mild");
        done(project, coder, 2);
      }

      TierAgreement severity = only(project, "severity", Variant.APPLICABLE);
      TierAgreement advice = only(project, "advice", Variant.APPLICABLE);

      assertThat(severity.estimates().getFirst().units()).isEqualTo(1);
      assertThat(severity.notes())
          .extracting(Note::text)
          .anyMatch(note -> note.startsWith("2 answers say none"));
      assertThat(advice.estimates().getFirst().units()).isEqualTo(2);
      assertThat(advice.units().orElseThrow().ratings().categories().labels())
          .containsExactly("yes", "no", "none");
    }
  }

  @Test
  void a_condition_that_one_coder_finds_unmet_drops_the_unit_or_makes_a_category() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "B", 1, "anxiety");
      disorder(project, "A", 2, "depression");
      disorder(project, "B", 2, "depression");

      assertThat(only(project, "advice", Variant.APPLICABLE).estimates().getFirst().unitsRated())
          .isEqualTo(1);
      TierAgreement both = only(project, "advice", Variant.NA_CATEGORY);
      assertThat(both.estimates().getFirst().units()).isEqualTo(2);
      assertThat(value(both, Measure.PERCENT_AGREEMENT, Level.NOMINAL)).isEqualTo(0.5);
    }
  }

  @Test
  void sets_are_compared_as_sets_and_every_code_by_itself() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression", "anxiety");
      disorder(project, "B", 1, "depression");
      disorder(project, "A", 2, "anxiety");
      disorder(project, "B", 2, "anxiety");

      TierAgreement disorder = only(project, "disorder", Variant.APPLICABLE);

      assertThat(disorder.estimates())
          .extracting(e -> e.measure().key() + " " + e.level().key())
          .containsExactly(
              "percent-agreement set-masi",
              "krippendorff-alpha set-masi",
              "krippendorff-alpha set-jaccard");
      CodeAgreement anxiety = disorder.codes().getLast();
      assertThat(anxiety.units().ratings().countsByCoder(1)).containsExactly(2, 1);
      assertThat(anxiety.units().posts(anxiety.units().matrix(0, 1).units(1, 0)).stream())
          .containsExactly(1);
    }
  }

  @Test
  void a_code_that_came_later_is_not_asked_in_older_answers() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "B", 1, "depression");
      Asked since = new Asked(tier -> 1, (tier, code) -> code.equals("anxiety") ? 2 : 1);

      TierAgreement disorder = only(project, since, "disorder", Variant.APPLICABLE);

      assertThat(disorder.codes().getFirst().estimates().getFirst().units()).isEqualTo(1);
      assertThat(disorder.codes().getLast().estimates().getFirst().units()).isZero();
      assertThat(disorder.estimates().getFirst().units()).isEqualTo(1);
    }
  }

  @Test
  void an_answer_that_chose_among_fewer_codes_is_not_asked_until_it_is_reviewed() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "B", 1, "anxiety");
      Asked since = new Asked(tier -> 1, (tier, code) -> code.equals("anxiety") ? 2 : 1);

      TierAgreement both = only(project, since, "disorder", Variant.APPLICABLE);
      assertThat(both.estimates().getFirst().units()).isEqualTo(1);

      review(project, "B", 1);
      TierAgreement one = only(project, since, "disorder", Variant.APPLICABLE);
      assertThat(one.estimates().getFirst().units()).isZero();
      assertThat(one.notes())
          .extracting(Note::text)
          .anyMatch(note -> note.startsWith("1 rating is left out as not asked"));
      assertThat(one.notes()).extracting(Note::text).noneMatch(note -> note.contains("pending"));
      assertThat(one.codes().getFirst().estimates().getFirst().units()).isEqualTo(1);

      review(project, "A", 1);
      TierAgreement reviewed = only(project, since, "disorder", Variant.APPLICABLE);
      assertThat(reviewed.estimates().getFirst().units()).isEqualTo(1);
      assertThat(reviewed.notes())
          .extracting(Note::text)
          .noneMatch(note -> note.contains("not asked"));
    }
  }

  @Test
  void a_closed_batch_counts_as_it_was_frozen() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "B", 1, "anxiety");
      Batch batch = batch(project, true, "A", "B");
      assertThat(new HiddenCoders(project.project()).among(comparison(project, Optional.empty())))
          .hasSize(2);
      project.project().batches().close(batch.id(), CodedProject.NOW);
      session(project, "B").toggle(1, AnswerKey.ofPost("disorder"), "anxiety", null, List.of());
      disorder(project, "B", 1, "depression");
      disorder(project, "A", 2, "depression");
      disorder(project, "B", 2, "depression");

      TierAgreement disorder = only(project, "disorder", Variant.APPLICABLE);

      assertThat(value(disorder, Measure.PERCENT_AGREEMENT, Level.SET_MASI)).isEqualTo(0.5);
      assertThat(disorder.notes())
          .extracting(Note::text)
          .contains("2 annotations count as frozen when a batch was closed.");
      assertThat(new HiddenCoders(project.project()).among(comparison(project, Optional.empty())))
          .isEmpty();
    }
  }

  @Test
  void a_batch_restricts_what_is_compared_to_its_posts() {
    try (CodedProject project = project()) {
      for (long post : List.of(1L, 2L)) {
        disorder(project, "A", post, "depression");
        disorder(project, "B", post, "depression");
      }
      Batch batch = batch(project, false, "A", "B");

      List<TierAgreement> all =
          agreement(project, Asked.always())
              .of(comparison(project, Optional.of(batch)), Progress.none());

      assertThat(all.getFirst().estimates().getFirst().units()).isEqualTo(1);
    }
  }

  @Test
  void a_machine_says_none_where_it_found_nothing_and_leaves_ties_open() {
    try (CodedProject project = project()) {
      disorder(project, "A", 1, "depression");
      disorder(project, "A", 2);
      project.run(
          "rules",
          CodedProject.says(1, CodedProject.answer("disorder", CodedProject.code("depression", 1))),
          CodedProject.says(2));
      ComparableCoders coders = new ComparableCoders(project.project());

      List<TierAgreement> all =
          agreement(project, Asked.always())
              .of(Comparison.of(coders.named(List.of("A", "rules"))), Progress.none());

      Estimate percent = all.getFirst().estimates().getFirst();
      assertThat(percent.units()).isEqualTo(2);
      assertThat(percent.value()).hasValue(1);
      assertThatThrownBy(coders::usual)
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("there is only A");
    }
  }

  @Test
  void what_an_open_batch_withholds_of_a_machine_is_compared_when_it_is_closed() {
    try (CodedProject project = project()) {
      for (long post = 1; post <= 3; post++) {
        disorder(project, "A", post, "depression");
      }
      project.run(
          "gpt",
          CodedProject.says(
              1, CodedProject.answer("disorder", CodedProject.code("depression", 0.9))),
          CodedProject.says(2, CodedProject.answer("disorder", CodedProject.code("anxiety", 0.9))));
      Batch batch =
          project
              .project()
              .batches()
              .create(
                  new Batch(0, "Blind", false, 0.5, 1, CodedProject.NOW, null),
                  List.of(new Batches.Member(1, true), new Batches.Member(2, false)),
                  List.of(project.coder("A").id()));
      List<Coder> coders = new ComparableCoders(project.project()).named(List.of("A", "gpt"));

      assertThat(units(project, coders)).isEqualTo(1);
      project.project().batches().close(batch.id(), CodedProject.NOW);
      assertThat(units(project, coders)).isEqualTo(2);
    }
  }

  private static int units(CodedProject project, List<Coder> coders) {
    return new ProjectAgreement(project.project(), project.codebook(), Asked.always())
        .of(Comparison.of(coders), Progress.none())
        .getFirst()
        .estimates()
        .getFirst()
        .units();
  }

  @Test
  void three_coders_have_a_kappa_for_each_pair_and_one_for_all() {
    try (CodedProject project = project()) {
      for (String coder : List.of("A", "B", "C")) {
        disorder(project, coder, 1, "depression");
        disorder(project, coder, 2, coder.equals("C") ? "depression" : "anxiety");
      }

      CodeAgreement code = only(project, "disorder", Variant.APPLICABLE).codes().getFirst();

      assertThat(code.estimates().stream().filter(e -> e.measure() == Measure.COHEN_KAPPA))
          .extracting(Estimate::coders)
          .containsExactly(List.of("A", "B"), List.of("A", "C"), List.of("B", "C"));
      assertThat(code.estimates().stream().filter(e -> e.measure() == Measure.FLEISS_KAPPA))
          .hasSize(1);
    }
  }

  private CodedProject project() {
    return CodedProject.with(folder, CODEBOOK, "one", "two", "three");
  }

  private static CodingSession session(CodedProject project, String coder) {
    return new CodingSession(
        project.project(),
        project.codebook(),
        project.coder(coder),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }

  /// Gives disorders and says done, which answers the other tiers with none.
  private static void disorder(CodedProject project, String coder, long post, String... codes) {
    for (String code : codes) {
      session(project, coder).toggle(post, AnswerKey.ofPost("disorder"), code, null, List.of());
    }
    done(project, coder, post);
  }

  private static void severity(
      CodedProject project, String coder, long post, String disorder, String severity) {
    CodingSession session = session(project, coder);
    session.toggle(post, AnswerKey.ofPost("disorder"), disorder, null, List.of());
    session.toggle(post, new AnswerKey("severity", null, disorder), severity, null, List.of());
  }

  /// Lets the answer stand under version 2.
  private static void review(CodedProject project, String coder, long post) {
    new CodingSession(
            project.project(),
            project.codebook().withVersion(2),
            project.coder(coder),
            1,
            InstantSource.fixed(CodedProject.NOW))
        .confirm(post, List.of(AnswerKey.ofPost("disorder")));
  }

  private static void done(CodedProject project, String coder, long post) {
    session(project, coder).done(post, true);
  }

  private static Batch batch(CodedProject project, boolean hidden, String... coders) {
    return project
        .project()
        .batches()
        .create(
            new Batch(0, "R1", hidden, 0, 1, CodedProject.NOW, null),
            List.of(new Batches.Member(1, false)),
            List.of(coders).stream().map(project::coder).map(Coder::id).toList());
  }

  private static Comparison comparison(CodedProject project, Optional<Batch> batch) {
    return new Comparison(
        new ComparableCoders(project.project()).usual(),
        batch,
        Optional.empty(),
        LevelOf.LEAF,
        Optional.empty(),
        false);
  }

  private static ProjectAgreement agreement(CodedProject project, Asked asked) {
    return new ProjectAgreement(project.project(), project.codebook(), asked);
  }

  private static TierAgreement only(CodedProject project, String tier, Variant variant) {
    return only(project, Asked.always(), tier, variant);
  }

  private static TierAgreement only(
      CodedProject project, Asked asked, String tier, Variant variant) {
    return agreement(project, asked)
        .of(comparison(project, Optional.empty()), Progress.none())
        .stream()
        .filter(result -> result.variant() == variant)
        .filter(result -> result.tier().filter(t -> t.key().equals(tier)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static double value(TierAgreement tier, Measure measure, Level level) {
    return tier.estimate(measure, level).orElseThrow().value().orElseThrow();
  }
}
