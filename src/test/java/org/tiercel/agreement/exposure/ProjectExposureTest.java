package org.tiercel.agreement.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.project.Asked;
import org.tiercel.agreement.project.Note;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// The numbers are worked out by hand from the table in [ExposedStudy].
class ProjectExposureTest {
  @TempDir private Path folder;

  @Test
  void every_suggestion_that_was_shown_is_kept_changed_rejected_or_passed_over() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      assertThat(report(study).uses())
          .extracting(ProjectExposureTest::words)
          .containsExactly(
              "Coder A gpt-x use/personal 7: 6 kept, 1 changed, 0 rejected, 0 passed; 4 withheld",
              "Coder A gpt-x attitude/positive 1: 0 kept, 0 changed, 0 rejected, 1 passed; 0"
                  + " withheld",
              "Coder A gpt-x themes/non-judgment 1: 0 kept, 0 changed, 1 rejected, 0 passed; 0"
                  + " withheld",
              "Coder B gpt-x use/personal 6: 4 kept, 2 changed, 0 rejected, 0 passed; 4 withheld",
              "Coder B gpt-x attitude/positive 1: 0 kept, 0 changed, 0 rejected, 1 passed; 0"
                  + " withheld",
              "Coder B gpt-x themes/non-judgment 1: 0 kept, 0 changed, 0 rejected, 1 passed; 0"
                  + " withheld");
    }
  }

  private static String words(CodeUse use) {
    return "%s %s %s/%s %d: %d kept, %d changed, %d rejected, %d passed; %d withheld"
        .formatted(
            use.coder().name(),
            use.machine().name(),
            use.tier(),
            use.code(),
            use.offered(),
            use.kept(),
            use.changed(),
            use.rejected(),
            use.passedOver(),
            use.withheld());
  }

  @Test
  void the_share_that_was_kept_has_wilsons_interval() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      CodeUse use = report(study).uses().getFirst();

      assertThat(use.keptShare()).hasValue(6 / 7.0);
      assertThat(use.interval().orElseThrow().lower()).isCloseTo(0.4869, within(5e-5));
      assertThat(use.interval().orElseThrow().upper()).isCloseTo(0.9743, within(5e-5));
    }
  }

  @Test
  void two_people_are_compared_where_both_were_withheld_where_both_saw_and_where_one_did() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      List<ExposureEffect> effects = report(study).effects();

      ExposureEffect percent = effect(effects, "use", Measure.PERCENT_AGREEMENT);
      assertThat(percent.coders()).containsExactly("Coder A", "Coder B");
      assertThat(value(percent, ExposureGroup.WITHHELD)).isEqualTo(0.5);
      assertThat(value(percent, ExposureGroup.SHOWN)).isCloseTo(5 / 6.0, within(1e-12));
      assertThat(value(percent, ExposureGroup.MIXED)).isEqualTo(1);
      assertThat(value(percent, ExposureGroup.DIFFERENCE)).isCloseTo(1 / 3.0, within(1e-12));
      assertThat(percent.groups()).extracting(GroupAgreement::units).containsExactly(4, 6, 1, 10);
      ExposureEffect alpha = effect(effects, "use", Measure.KRIPPENDORFF_ALPHA);
      assertThat(value(alpha, ExposureGroup.WITHHELD)).isCloseTo(0.125, within(1e-12));
      assertThat(value(alpha, ExposureGroup.SHOWN)).isCloseTo(16 / 27.0, within(1e-12));
      assertThat(value(alpha, ExposureGroup.DIFFERENCE))
          .isCloseTo(16 / 27.0 - 0.125, within(1e-12));
      assertThat(effects)
          .filteredOn(effect -> effect.tier().key().equals("use"))
          .extracting(ExposureEffect::measure)
          .contains(Measure.GWET_AC);
      assertThat(effects)
          .filteredOn(effect -> effect.tier().key().equals("themes"))
          .extracting(ExposureEffect::measure)
          .containsExactly(Measure.PERCENT_AGREEMENT, Measure.KRIPPENDORFF_ALPHA);
    }
  }

  @Test
  void an_undefined_difference_says_why_and_has_no_interval() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      GroupAgreement mixed =
          effect(report(study).effects(), "use", Measure.KRIPPENDORFF_ALPHA)
              .group(ExposureGroup.MIXED)
              .orElseThrow();
      GroupAgreement attitude =
          effect(report(study).effects(), "attitude", Measure.KRIPPENDORFF_ALPHA)
              .group(ExposureGroup.DIFFERENCE)
              .orElseThrow();

      assertThat(mixed.undefined().orElseThrow()).startsWith("Expected disagreement is 0");
      assertThat(attitude.undefined().orElseThrow()).startsWith("Expected disagreement is 0");
      assertThat(attitude.interval()).isEmpty();
    }
  }

  @Test
  void a_person_follows_the_machine_more_where_it_was_seen() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      List<ExposureEffect> effects = report(study).withMachine();

      ExposureEffect first = effect(effects, "use", Measure.PERCENT_AGREEMENT);
      assertThat(first.coders()).containsExactly("Coder A", "gpt-x");
      assertThat(value(first, ExposureGroup.WITHHELD)).isEqualTo(0.5);
      assertThat(value(first, ExposureGroup.SHOWN)).isCloseTo(6 / 7.0, within(1e-12));
      assertThat(first.group(ExposureGroup.MIXED)).isEmpty();
      assertThat(effects).extracting(effect -> effect.coders().getFirst()).contains("Coder B");
    }
  }

  @Test
  void while_the_batch_is_open_nothing_of_what_it_withholds_counts() {
    try (ExposedStudy study = ExposedStudy.open(folder)) {
      ExposureReport report = report(study);

      assertThat(report.uses()).extracting(CodeUse::withheld).containsOnly(0);
      assertThat(effect(report.effects(), "use", Measure.PERCENT_AGREEMENT).groups())
          .extracting(GroupAgreement::units)
          .containsExactly(0, 6, 1, 6);
      assertThat(report.withMachine())
          .flatExtracting(ExposureEffect::groups)
          .filteredOn(group -> group.group() == ExposureGroup.WITHHELD)
          .extracting(GroupAgreement::units)
          .containsOnly(0);
      assertThat(report.notes())
          .extracting(Note::text)
          .containsExactly(
              "5 posts are left out while an open batch withholds suggestions on them; close the"
                  + " batch, and they count.");
      study.closeBatch();
      assertThat(report(study).notes()).isEmpty();
    }
  }

  @Test
  void a_batch_and_a_tier_restrict_both_tables() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      ProjectFile project = study.coded().project();
      ExposedCoders coders = ExposedCoders.all(project);
      ExposureReport report =
          exposure(study)
              .of(
                  new ExposureQuestion(
                      coders.people(),
                      coders.machines(),
                      Optional.of(project.batches().all().getFirst()),
                      Optional.of("use"),
                      Bootstrap.ofUnits(10, 1)),
                  Progress.none());

      assertThat(report.uses()).extracting(CodeUse::offered).containsExactly(6, 6);
      assertThat(report.effects()).extracting(e -> e.tier().key()).containsOnly("use");
      assertThat(report.effects().getFirst().groups())
          .extracting(GroupAgreement::units)
          .containsExactly(4, 6, 0, 10);
    }
  }

  @Test
  void where_nobody_saw_or_was_withheld_anything_there_are_no_numbers() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      assertThatThrownBy(() -> ExposedCoders.all(project.project()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("No person has done a post yet");
      project.session().done(1, true);
      assertThatThrownBy(() -> ExposedCoders.all(project.project()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("No machine coder has made suggestions");
      project.run("gpt-x", CodedProject.says(1));
      ExposedCoders coders = ExposedCoders.all(project.project());

      ExposureReport report =
          new ProjectExposure(project.project(), project.codebook(), Asked.always())
              .of(
                  new ExposureQuestion(
                      coders.people(),
                      coders.machines(),
                      Optional.empty(),
                      Optional.empty(),
                      Bootstrap.ofUnits(10, 1)),
                  Progress.none());

      assertThat(report).isEqualTo(new ExposureReport(List.of(), List.of(), List.of(), List.of()));
    }
  }

  @Test
  void names_without_a_machine_mean_all_machines_and_a_name_is_given_once() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      ProjectFile project = study.coded().project();

      ExposedCoders one = ExposedCoders.named(project, List.of("Coder B"));
      ExposedCoders machine = ExposedCoders.named(project, List.of("gpt-x"));

      assertThat(one.people()).extracting(c -> c.name()).containsExactly("Coder B");
      assertThat(one.machines()).extracting(c -> c.name()).containsExactly("gpt-x");
      assertThat(machine.people()).extracting(c -> c.name()).hasSize(2);
      assertThatThrownBy(() -> ExposedCoders.named(project, List.of("Coder A", "Coder A")))
          .hasMessage("A coder is named twice; name each once.");
    }
  }

  private static ExposureReport report(ExposedStudy study) {
    ExposedCoders coders = ExposedCoders.all(study.coded().project());
    return exposure(study)
        .of(
            new ExposureQuestion(
                coders.people(),
                coders.machines(),
                Optional.empty(),
                Optional.empty(),
                Bootstrap.ofUnits(100, 1)),
            Progress.none());
  }

  private static ProjectExposure exposure(ExposedStudy study) {
    return new ProjectExposure(study.coded().project(), study.coded().codebook(), Asked.always());
  }

  private static ExposureEffect effect(List<ExposureEffect> effects, String tier, Measure measure) {
    return effects.stream()
        .filter(effect -> effect.tier().key().equals(tier) && effect.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static double value(ExposureEffect effect, ExposureGroup group) {
    return effect.group(group).orElseThrow().result().asDouble().orElseThrow();
  }
}
