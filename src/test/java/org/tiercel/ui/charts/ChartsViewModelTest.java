package org.tiercel.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.analysis.RowPercent;
import org.tiercel.analysis.crossing.CellQuote;
import org.tiercel.analysis.crossing.CodedProject;
import org.tiercel.analysis.crossing.CountingUnit;
import org.tiercel.codebook.CodebookGrowth;
import org.tiercel.codebook.NewCode;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.store.Batches;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

final class ChartsViewModelTest {
  @TempDir Path folder;
  private CodedProject project;
  private Coder ann;
  private Workspace workspace;
  private ChartsViewModel model;

  @BeforeEach
  void openAStudy() {
    project = CodedProject.create(folder.resolve("study.tiercel"), CodedProject.different(4));
    ann = project.person("Ann");
    project
        .says(ann, 1)
        .post("use", "personal")
        .post("attitude", "good")
        .excerpt(4)
        .there("topic", "calm")
        .there("tone", "high")
        .done();
    workspace = workspace(CodedProject.codebook());
    model = new ChartsViewModel(workspace);
  }

  private Workspace workspace(Codebook codebook) {
    return new Workspace(
        project.file(),
        codebook,
        ann,
        new InlineTaskRunner(),
        Clock.fixed(CodedProject.NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    project.close();
  }

  private ChartState.Counted counted() {
    assertThat(model.stateProperty().get()).isInstanceOf(ChartState.Counted.class);
    return (ChartState.Counted) model.stateProperty().get();
  }

  private ChartState.Nothing nothing() {
    assertThat(model.stateProperty().get()).isInstanceOf(ChartState.Nothing.class);
    return (ChartState.Nothing) model.stateProperty().get();
  }

  @Test
  void the_last_two_tiers_are_crossed_once_the_view_is_shown() {
    assertThat(model.stateProperty().get()).isEqualTo(new ChartState.Waiting());

    model.shown();

    assertThat(counted().caption().title()).isEqualTo("Topic by Tone");
    assertThat(counted().crossed().table().total()).isEqualTo(1);
    assertThat(model.fileName()).isEqualTo("topic-by-tone");
    assertThat(model.coders()).containsExactly(ann);
  }

  @Test
  void a_codebook_that_grew_is_counted_by_when_the_view_comes_to_the_front() {
    model.shown();
    model.hidden();
    Codebook before = workspace.codebook();
    workspace.adopt(
        new CodebookGrowth(before).with("topic", NewCode.named("Money", null)).codebook(), "");

    model.shown();

    assertThat(model.rowsProperty().get()).isEqualTo(workspace.codebook().tier("topic").get());
    assertThat(model.tiers()).isEqualTo(workspace.codebook().tiers());
    assertThat(counted().crossed().table().rows()).hasSize(4);
    assertThat(counted().crossed().leftOut().notAsked()).isEqualTo(1);
    assertThat(counted().caption().footnote()).contains("1 not asked under this codebook");
  }

  @Test
  void a_figure_shows_only_codes_that_were_given() {
    model.shown();
    model.measureProperty().set(new RowPercent());

    assertThat(model.heatMap().orElseThrow().table().rows()).hasSize(1);
    assertThat(model.heatMap().orElseThrow().measure().key()).isEqualTo("row_percent");
    assertThat(model.table().orElseThrow().rows()).as("what is saved as CSV").hasSize(3);
  }

  @Test
  void choosing_the_other_sides_tier_swaps_the_two() {
    model.shown();

    model.rowsProperty().set(CodedProject.tier("tone"));

    assertThat(counted().caption().title()).isEqualTo("Tone by Topic");
  }

  @Test
  void the_unit_follows_the_tiers_and_can_be_changed() {
    model.shown();
    assertThat(model.unitProperty().get()).isEqualTo(CountingUnit.EXCERPT);

    model.rowsProperty().set(CodedProject.tier("use"));
    model.columnsProperty().set(CodedProject.tier("attitude"));
    assertThat(model.unitProperty().get()).isEqualTo(CountingUnit.POST);
    assertThat(model.units()).containsExactly(CountingUnit.POST, CountingUnit.AUTHOR);

    model.unitProperty().set(CountingUnit.AUTHOR);
    assertThat(counted().caption().subtitle()).isEqualTo("1 author of 1 post");
  }

  @Test
  void a_new_code_is_counted_at_once_in_front_and_otherwise_when_shown_again() {
    model.shown();
    codeAnother(2);
    assertThat(counted().crossed().table().total()).isEqualTo(2);

    model.hidden();
    codeAnother(3);
    assertThat(counted().crossed().table().total()).isEqualTo(2);
    model.shown();
    assertThat(counted().crossed().table().total()).isEqualTo(3);
  }

  private void codeAnother(long post) {
    project
        .says(ann, post)
        .post("use", "personal")
        .excerpt(6)
        .there("topic", "calm")
        .there("tone", "high")
        .done();
    workspace.changed();
  }

  @Test
  void a_cell_shows_its_quotes_and_keeps_them_up_to_date() {
    model.shown();
    model.cellChoice().choose("calm", "high");
    ChosenCell cell = Objects.requireNonNull(model.cellChoice().cellProperty().get());

    assertThat(cell.title()).isEqualTo("Calm × High");
    assertThat(cell.counted()).isEqualTo("1 excerpt, expected 1.0");
    assertThat(cell.quotes()).extracting(CellQuote::text).containsExactly("Post");

    codeAnother(2);
    cell = Objects.requireNonNull(model.cellChoice().cellProperty().get());
    assertThat(cell.quotes()).extracting(CellQuote::text).containsExactly("Post", "Post 2");
  }

  @Test
  void a_cell_of_post_tiers_quotes_the_posts() {
    model.rowsProperty().set(CodedProject.tier("use"));
    model.columnsProperty().set(CodedProject.tier("attitude"));
    model.shown();

    model.cellChoice().choose("personal", "good");

    ChosenCell cell = Objects.requireNonNull(model.cellChoice().cellProperty().get());
    assertThat(cell.quotes())
        .extracting(CellQuote::text)
        .containsExactly("Post 1 says this and that.");
  }

  @Test
  void a_cell_that_is_gone_is_no_longer_chosen() {
    model.shown();
    model.cellChoice().choose("calm", "high");

    model.rowsProperty().set(CodedProject.tier("use"));

    assertThat(model.cellChoice().cellProperty().get()).isNull();
  }

  @Test
  void a_cell_opens_its_posts_and_an_empty_one_opens_nothing() {
    List<String> opened = new ArrayList<>();
    model.shown();

    model.open("calm", "high", (title, posts) -> opened.add(title + " " + posts));
    model.open("trust", "high", (title, posts) -> opened.add(title + " " + posts));

    assertThat(opened).containsExactly("Calm × High {1}");
  }

  @Test
  void a_coder_who_has_finished_nothing_is_told_so() {
    Coder ben = project.person("Ben");
    model.shown();

    model.coderProperty().set(ben);

    assertThat(nothing().title()).isEqualTo("Nothing coded yet");
    assertThat(nothing().text()).contains("Ben");
    assertThat(model.heatMap()).isEmpty();
  }

  @Test
  void a_machine_without_a_finished_run_says_so() {
    Run run = project.run("Rules", "use");
    model.shown();

    model.coderProperty().set(run.coder());

    assertThat(nothing().text()).startsWith("Rules has not finished a run");
  }

  @Test
  void an_open_batch_hides_the_codes_of_others_but_not_ones_own() {
    Coder ben = project.person("Ben");
    project
        .file()
        .batches()
        .create(
            new Batch(0, "Pilot", true, 0, 1, CodedProject.NOW, null),
            List.of(new Batches.Member(1, false)),
            List.of(ann.id(), ben.id()));
    model.shown();
    assertThat(counted().crossed().table().total()).isEqualTo(1);

    model.coderProperty().set(ben);

    assertThat(nothing().title()).isEqualTo("Hidden from you for now");
  }

  @Test
  void a_codebook_with_one_tier_cannot_be_crossed() {
    Tier only = CodedProject.tier("use");
    model = new ChartsViewModel(workspace(new Codebook("One", 1, "", "", List.of(only))));

    model.shown();

    assertThat(nothing().title()).isEqualTo("One tier cannot be crossed");
  }
}
