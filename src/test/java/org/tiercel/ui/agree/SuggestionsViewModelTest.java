package org.tiercel.ui.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.exposure.ExposedStudy;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Batch;
import org.tiercel.store.Batches.Member;
import org.tiercel.ui.workspace.Workspace;

class SuggestionsViewModelTest {
  @TempDir private Path folder;

  private final OpenedPosts said = new OpenedPosts();

  @Test
  void every_code_says_what_became_of_its_suggestions() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      UseLine personal = shown(study.coded()).uses().getFirst();

      assertThat(personal.name()).isEqualTo("Personal use");
      assertThat(personal.about()).isEqualTo("Use · Coder A · ✦ gpt-x");
      assertThat(
              List.of(personal.shown(), personal.kept(), personal.changed(), personal.withheld()))
          .extracting(ShownNumber::text)
          .containsExactly("7", "6", "1", "4");
      assertThat(personal.share().text()).isEqualTo("85.7 %");
      assertThat(personal.share().aside()).isEqualTo("[49, 97]");
      assertThat(personal.share().explanation()).contains("Wilson 1927");
    }
  }

  @Test
  void the_measure_can_be_chosen() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      SuggestionsViewModel model = shown(study.coded());

      assertThat(model.effects().getFirst().difference().text()).isEqualTo("+0.47");
      assertThat(model.effects()).extracting(EffectLine::name).contains("Themes");
      model.measureProperty().set(Measure.PERCENT_AGREEMENT);
      EffectLine use = model.effects().getFirst();
      assertThat(use.about()).isEqualTo("Coder A × Coder B");
      assertThat(List.of(use.withheld(), use.shown(), use.mixed()))
          .extracting(number -> number.text() + " " + number.aside())
          .containsExactly("50.0 % 4 units", "83.3 % 6 units", "100.0 % 1 unit");
      assertThat(use.difference().text()).isEqualTo("+33.3");
      assertThat(use.difference().explanation()).contains("10 units", "Efron and Tibshirani 1993");
      assertThat(model.withMachine().getFirst().shown().text()).isEqualTo("85.7 %");
      model.measureProperty().set(Measure.GWET_AC);
      assertThat(model.effects()).extracting(EffectLine::name).containsExactly("Use", "Attitude");
    }
  }

  @Test
  void an_undefined_number_is_a_dash_that_says_why() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      EffectLine use = shown(study.coded()).effects().getFirst();

      assertThat(use.mixed().text()).isEqualTo("—");
      assertThat(use.mixed().explanation()).contains("Expected disagreement is 0");
    }
  }

  @Test
  void what_is_coded_meanwhile_counts_when_it_is_shown_again() {
    try (ExposedStudy study = ExposedStudy.open(folder)) {
      Workspace workspace = AgreePicturesTest.workspace(study.coded().project());
      SuggestionsViewModel model = new SuggestionsViewModel(workspace, said);
      model.show();
      assertThat(model.uses().getFirst().withheld().text()).isEqualTo("0");
      assertThat(model.notes()).hasSize(1);

      model.hide();
      study.closeBatch();
      workspace.changed();
      assertThat(model.uses().getFirst().withheld().text()).isEqualTo("0");
      model.show();

      assertThat(model.uses().getFirst().withheld().text()).isEqualTo("4");
    }
  }

  @Test
  void without_suggestions_it_says_what_to_do() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      project.session().done(1, true);
      SuggestionsViewModel model = shown(project);

      assertThat(model.hasRuns()).isFalse();
      assertThat(nothing(model).text()).contains("make a batch that withholds them on a share");
      project.run("gpt-x", CodedProject.says(1));
      assertThat(shown(project).hasRuns()).isTrue();
      assertThat(nothing(shown(project)).title()).isEqualTo("No suggestions seen yet");
    }
  }

  @Test
  void it_stays_closed_to_a_coder_of_a_batch_that_hides_the_others() {
    try (ExposedStudy study = ExposedStudy.closed(folder)) {
      study
          .coded()
          .project()
          .batches()
          .create(
              new Batch(0, "Apart", true, 0, 1, CodedProject.NOW, null),
              List.of(new Member(12, false)),
              List.of(study.coded().coder("Coder A").id()));

      assertThat(nothing(shown(study.coded())).text()).contains("do not see each other");
    }
  }

  private SuggestionsViewModel shown(CodedProject project) {
    SuggestionsViewModel model =
        new SuggestionsViewModel(AgreePicturesTest.workspace(project.project()), said);
    model.show();
    return model;
  }

  private static SuggestionsState.Nothing nothing(SuggestionsViewModel model) {
    return (SuggestionsState.Nothing) model.stateProperty().get();
  }
}
