package org.tiercel.ui.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.store.Batches;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class AgreeViewModelTest {
  private static final InstantSource CLOCK = InstantSource.fixed(CodedProject.NOW);

  @TempDir private Path folder;

  private final OpenedPosts opened = new OpenedPosts();

  @Test
  void two_coders_are_compared_tier_by_tier_as_soon_as_the_view_is_shown() {
    try (CodedProject project = project()) {
      coded(project);
      AgreeViewModel model = shown(workspace(project));

      assertThat(model.chosen()).extracting(Coder::name).containsExactly("Coder A", "Coder B");
      assertThat(model.tiersProperty().get())
          .extracting(line -> line.name() + " " + line.units().text())
          .containsExactly("Use 4", "Attitude 2", "Themes 2");
      assertThat(model.tiersProperty().get().getFirst().agreement().text()).isEqualTo("75.0 %");
      assertThat(model.tiersProperty().get().getLast().kappa().aside()).startsWith("sets:");
    }
  }

  @Test
  void the_square_counts_answers_against_each_other_and_knows_their_posts() {
    try (CodedProject project = project()) {
      coded(project);
      AgreeViewModel model = shown(workspace(project));

      Square square = detail(model).square().orElseThrow();

      assertThat(square.categories()).containsExactly("Personal use", "Opinion only");
      assertThat(square.cells().get(0)).extracting(Square.Cell::count).containsExactly(2, 1);
      assertThat(square.differing()).isEqualTo(1);
      assertThat(square.differingPosts().stream()).containsExactly(3);
      assertThat(square.unused()).contains("Off-topic", "none");
    }
  }

  @Test
  void a_tier_of_sets_is_looked_into_by_its_worst_code() {
    try (CodedProject project = project()) {
      coded(project);
      AgreeViewModel model = shown(workspace(project));

      model.chooseTier(model.tiersProperty().get().getLast());

      CodeLine worst = detail(model).codes().getFirst();
      assertThat(worst.label()).isEqualTo("Accessibility");
      assertThat(worst.differing()).isEqualTo(1);
      assertThat(detail(model).code()).contains(worst);
      assertThat(detail(model).square().orElseThrow().categories())
          .containsExactly("not given", "given");
    }
  }

  @Test
  void every_number_says_what_it_means_and_an_undefined_one_why() {
    try (CodedProject project = project()) {
      coded(project);
      AgreeViewModel model = shown(workspace(project));
      TierLine use = model.tiersProperty().get().getFirst();
      TierLine attitude = model.tiersProperty().get().get(1);

      assertThat(use.kappa().explanation()).contains("Cohen 1960", "95 % interval", "4 units");
      assertThat(attitude.kappa().text()).isEqualTo("—");
      assertThat(attitude.kappa().explanation())
          .contains("It has no value here", "Expected agreement is 1");
    }
  }

  @Test
  void not_applicable_can_be_counted_as_a_category_of_conditional_tiers() {
    try (CodedProject project = project()) {
      coded(project);
      AgreeViewModel model = shown(workspace(project));

      assertThat(model.hasConditions()).isTrue();
      model.notApplicableCountsProperty().set(true);

      assertThat(model.tiersProperty().get())
          .extracting(line -> line.name() + " " + line.units().text())
          .containsExactly("Use 4", "Attitude 4", "Themes 4");
      model.chooseTier(model.tiersProperty().get().get(1));
      assertThat(detail(model).square().orElseThrow().categories()).contains("not applicable");
    }
  }

  @Test
  void what_is_coded_meanwhile_counts_when_the_view_is_shown_again() {
    try (CodedProject project = project()) {
      coded(project);
      Workspace workspace = workspace(project);
      AgreeViewModel model = shown(workspace);

      model.hide();
      say(project, "Coder A", 5, "opinion", null);
      say(project, "Coder B", 5, "opinion", null);
      workspace.changed();
      assertThat(model.tiersProperty().get().getFirst().units().text()).isEqualTo("4");
      model.show();

      assertThat(model.tiersProperty().get().getFirst().units().text()).isEqualTo("5");
    }
  }

  @Test
  void a_coder_of_an_open_batch_that_hides_the_others_is_told_why_it_is_closed() {
    try (CodedProject project = project()) {
      coded(project);
      Coder mine = project.coder("Coder A");
      Batch batch =
          project
              .project()
              .batches()
              .create(
                  new Batch(0, "R1", true, 0, 1, CodedProject.NOW, null),
                  List.of(new Batches.Member(1, false)),
                  List.of(mine.id()));
      AgreeViewModel model = shown(workspace(project));

      assertThat(model.stateProperty().get())
          .isInstanceOfSatisfying(
              AgreeState.Nothing.class,
              nothing -> assertThat(nothing.text()).contains("do not see each other"));
      assertThat(model.tiersProperty().get()).isEmpty();
      project.project().batches().close(batch.id(), CodedProject.NOW);
      assertThat(shown(workspace(project)).tiersProperty().get()).isNotEmpty();
    }
  }

  @Test
  void without_two_coders_there_is_nothing_to_compare() {
    try (CodedProject project = project()) {
      say(project, "Coder A", 1, "opinion", null);

      assertThat(shown(workspace(project)).stateProperty().get())
          .isInstanceOf(AgreeState.Nothing.class);
    }
  }

  @Test
  void coders_are_taken_out_and_machines_put_in_by_name() {
    try (CodedProject project = project()) {
      coded(project);
      project.run(
          "gpt-4.1-mini",
          CodedProject.says(1, CodedProject.answer("use", CodedProject.code("personal", 0.9))));
      AgreeViewModel model = shown(workspace(project));
      AgreeState.Compared before = (AgreeState.Compared) model.stateProperty().get();
      Coder machine =
          before.coders().stream().filter(c -> c.kind().isMachine()).findFirst().orElseThrow();

      model.choose(project.coder("Coder B"), false);
      assertThat(model.stateProperty().get()).isInstanceOf(AgreeState.TooFew.class);
      model.choose(machine, true);

      assertThat(model.chosen()).extracting(Coder::name).containsExactly("Coder A", "gpt-4.1-mini");
      assertThat(model.tiersProperty().get().getFirst().units().text()).isEqualTo("1");
      model.choose(project.coder("Coder B"), true);
      assertThat(model.pairs()).hasSize(3);
      model.choosePair(List.of("Coder A", "Coder B"));
      assertThat(detail(model).square().orElseThrow().differing()).isEqualTo(1);
    }
  }

  private CodedProject project() {
    return CodedProject.tiered(folder, "one", "two", "three", "four", "five");
  }

  /// Both use it personally in 1 and 2, and differ over 3; only A sees accessibility, in 1.
  private static void coded(CodedProject project) {
    say(project, "Coder A", 1, "personal", "accessibility");
    say(project, "Coder A", 2, "personal", null);
    say(project, "Coder A", 3, "personal", null);
    say(project, "Coder A", 4, "opinion", null);
    say(project, "Coder B", 1, "personal", null);
    say(project, "Coder B", 2, "personal", null);
    say(project, "Coder B", 3, "opinion", null);
    say(project, "Coder B", 4, "opinion", null);
  }

  private static void say(
      CodedProject project, String coder, long post, String use, @Nullable String theme) {
    CodingSession session =
        new CodingSession(project.project(), project.codebook(), project.coder(coder), 1, CLOCK);
    session.toggle(post, AnswerKey.ofPost("use"), use, null, List.of());
    if (use.equals("personal")) {
      session.toggle(post, AnswerKey.ofPost("attitude"), "positive", null, List.of());
      if (theme != null) {
        session.toggle(post, AnswerKey.ofPost("themes"), theme, null, List.of());
      }
    }
    session.done(post, true);
  }

  private Workspace workspace(CodedProject project) {
    return new Workspace(
        project.project(),
        project.codebook(),
        project.coder("Coder A"),
        new InlineTaskRunner(),
        CLOCK);
  }

  private AgreeViewModel shown(Workspace workspace) {
    AgreeViewModel model = new AgreeViewModel(workspace, opened);
    model.show();
    return model;
  }

  private static AgreeViewModel.Detail detail(AgreeViewModel model) {
    return model.detailProperty().get().orElseThrow();
  }
}
