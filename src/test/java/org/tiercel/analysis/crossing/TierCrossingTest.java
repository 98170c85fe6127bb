package org.tiercel.analysis.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CrossTable;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Batches;

final class TierCrossingTest {
  @TempDir Path folder;
  private CodedProject project;
  private Coder ann;

  @BeforeEach
  void fivePosts() {
    project = CodedProject.create(folder.resolve("study.tiercel"), "zoe", "zoe", null, null, "bob");
    ann = project.person("Ann");
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Saying ann(long post) {
    return project.says(ann, post);
  }

  @Test
  void each_post_stands_in_one_cell_of_two_single_tiers() {
    ann(1).post("use", "personal").post("attitude", "good").done();
    ann(2).post("use", "personal").post("attitude", "bad").done();
    ann(3).post("use", "personal").post("attitude", "bad").done();
    ann(4).post("use", "personal").post("attitude", "good").draft();

    CrossedTiers crossed = project.cross(ann, "use", "attitude");

    assertThat(Rows.of(crossed.table())).containsExactly("personal·good 1", "personal·bad 2");
    assertThat(crossed.crossing().entersSeveralCells()).isFalse();
    assertThat(crossed.table().total()).isEqualTo(3);
    assertThat(crossed.posts("personal", "bad").stream()).containsExactly(2, 3);
  }

  @Test
  void none_undecided_and_not_applicable_are_no_levels_but_are_counted() {
    ann(1).post("use", "personal").post("attitude", "good").post("themes", "cost").done();
    ann(2).post("use", "personal").post("attitude").post("themes", "cost").done();
    ann(3).post("use", "personal").post("attitude", "good").done();
    ann(4).post("use", "opinion").done();
    ann(5).post("use").done();

    CrossedTiers crossed = project.cross(ann, "attitude", "themes");

    assertThat(Rows.of(crossed.table())).containsExactly("good·cost 1");
    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(1, 2, 1, 0));
  }

  @Test
  void answers_older_than_their_tier_are_not_asked_and_not_counted() {
    ann(1).post("use", "personal").post("attitude", "good").post("themes", "cost").done();
    ann(2).post("use", "personal").post("attitude", "good").post("themes").done();
    ann(3).post("use", "opinion").done();
    project.askedSince("themes", 2);

    CrossedTiers crossed = project.cross(ann, "attitude", "themes");

    assertThat(crossed.table().total()).isZero();
    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(0, 1, 0, 2));
    assertThat(Caption.of(crossed).footnote()).contains("2 not asked under this codebook");
    assertThat(project.cross(ann, "use", "attitude").leftOut().notAsked()).isZero();
  }

  @Test
  void a_run_older_than_a_tier_was_not_asked_where_it_is_silent() {
    Run run = project.run("Rules", "use", "attitude");
    ann(1).post("use", "personal").post("attitude", "good").inRun(run);
    ann(2).post("use", "personal").inRun(run);
    project.file().runs().finish(run, CodedProject.NOW);
    project.askedSince("attitude", 2);

    CrossedTiers crossed = project.cross(run.coder(), "use", "attitude");

    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(0, 0, 0, 2));
  }

  @Test
  void two_excerpt_tiers_cross_only_within_an_excerpt() {
    twoExcerptsInPostOne();
    ann(2).post("use", "personal").excerpt(4).there("topic", "calm").there("tone", "high").done();

    CrossedTiers crossed = project.cross(ann, "topic", "tone");

    assertThat(Rows.of(crossed.table())).containsExactly("calm·high 2", "trust·low 1");
    assertThat(crossed.posts()).isEqualTo(2);
    assertThat(crossed.posts("calm", "high").stream()).containsExactly(1, 2);
    assertThat(crossed.posts("calm", "low").isEmpty()).isTrue();
  }

  private void twoExcerptsInPostOne() {
    ann(1)
        .post("use", "personal")
        .post("attitude", "good")
        .excerpt(4)
        .there("topic", "calm")
        .there("tone", "high")
        .excerpt(6)
        .there("topic", "trust")
        .there("tone", "low")
        .done();
  }

  @Test
  void by_post_a_cell_counts_the_posts_that_hold_such_an_excerpt_once() {
    twoExcerptsInPostOne();
    ann(2)
        .post("use", "personal")
        .excerpt(4)
        .there("topic", "calm")
        .there("tone", "high")
        .excerpt(5)
        .there("topic", "calm")
        .there("tone", "high")
        .done();

    CrossTable table = project.cross(ann, "topic", "tone", CountingUnit.POST).table();

    assertThat(Rows.of(table)).containsExactly("calm·high 2", "trust·low 1");
    assertThat(table.total()).as("posts, not cells").isEqualTo(2);
    assertThat(table.rowTotal(0)).as("posts with an excerpt that is calm").isEqualTo(2);
  }

  @Test
  void the_code_of_a_post_goes_with_each_of_its_excerpts() {
    twoExcerptsInPostOne();
    ann(2).post("use", "personal").post("attitude", "bad").excerpt(4).there("topic").done();

    CrossedTiers crossed = project.cross(ann, "attitude", "topic");

    assertThat(Rows.of(crossed.table())).containsExactly("good·calm 1", "good·trust 1");
    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(1, 0, 0, 0));
  }

  @Test
  void excerpts_on_which_neither_tier_says_anything_are_left_out_too() {
    ann(1).post("use", "personal").post("attitude", "good").excerpt(4).excerpt(5).done();
    ann(2).post("use", "opinion").excerpt(4).done();

    assertThat(project.cross(ann, "attitude", "topic").leftOut())
        .isEqualTo(new LeftOut(0, 1, 2, 0));
  }

  @Test
  void a_unit_with_several_codes_enters_several_cells_and_margins_count_units() {
    ann(1).post("use", "personal").post("attitude", "good").post("themes", "cost", "law").done();
    ann(2).post("use", "personal").post("attitude", "good").post("themes", "cost").done();
    ann(3).post("use", "personal").post("attitude", "bad").post("themes", "law").done();

    CrossedTiers crossed = project.cross(ann, "attitude", "themes");
    CrossTable table = crossed.table();

    assertThat(crossed.crossing().entersSeveralCells()).isTrue();
    assertThat(Rows.of(table)).containsExactly("good·cost 2", "good·law 1", "bad·law 1");
    assertThat(table.rowTotal(0)).isEqualTo(2);
    assertThat(table.columnTotal(2)).isEqualTo(2);
    assertThat(table.total()).isEqualTo(3);
  }

  @Test
  void authors_count_once_and_a_missing_author_is_one_of_its_own() {
    LongStream.rangeClosed(1, 4)
        .forEach(post -> ann(post).post("use", "personal").post("attitude", "good").done());

    CrossedTiers crossed = project.cross(ann, "use", "attitude", CountingUnit.AUTHOR);

    assertThat(Rows.of(crossed.table())).containsExactly("personal·good 3");
    assertThat(crossed.posts("personal", "good").cardinality()).isEqualTo(4);
  }

  @Test
  void a_code_under_a_tier_that_does_not_apply_counts_for_nothing() {
    Run run = project.run("Rules", "use", "attitude");
    ann(1).post("use", "opinion").post("attitude", "good").inRun(run);
    project.file().runs().finish(run, CodedProject.NOW);

    CrossedTiers crossed = project.cross(run.coder(), "use", "attitude");

    assertThat(Rows.of(crossed.table())).isEmpty();
    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(0, 1, 0, 0));
  }

  @Test
  void the_silence_of_a_run_is_none_under_its_tiers_and_a_tie_is_undecided() {
    Run run = project.run("Rules", "use", "attitude");
    ann(1).post("use", "personal").post("attitude", "good").inRun(run);
    ann(2).post("use", "personal").inRun(run);
    ann(3).post("use", "personal").post("attitude", "good", "bad").inRun(run, "attitude");
    ann(4).inRun(run);
    project.file().runs().finish(run, CodedProject.NOW);

    CrossedTiers crossed = project.cross(run.coder(), "use", "attitude");

    assertThat(Rows.of(crossed.table())).containsExactly("personal·good 1");
    assertThat(crossed.leftOut()).isEqualTo(new LeftOut(1, 1, 1, 0));
  }

  @Test
  void a_machine_speaks_by_its_latest_finished_run() {
    Run first = project.run("Rules", "use", "attitude");
    ann(1).post("use", "personal").post("attitude", "good").inRun(first);
    project.file().runs().finish(first, CodedProject.NOW);
    Run second = project.run("Rules", "use", "attitude");
    ann(1).post("use", "personal").post("attitude", "bad").inRun(second);

    assertThat(Rows.of(project.cross(first.coder(), "use", "attitude").table()))
        .containsExactly("personal·good 1");
    project.file().runs().finish(second, CodedProject.NOW);
    assertThat(Rows.of(project.cross(first.coder(), "use", "attitude").table()))
        .containsExactly("personal·bad 1");
  }

  @Test
  void a_machine_without_a_finished_run_is_refused() {
    Run run = project.run("Rules", "use");

    assertThatThrownBy(() -> CodesBy.of(project.file(), run.coder()))
        .isInstanceOf(TiercelException.class)
        .hasMessage("Rules has not finished a run in this project; run it first.");
  }

  @Test
  void posts_whose_suggestions_a_batch_withholds_do_not_show_what_machines_said() {
    Run run = project.run("Rules", "use", "attitude");
    ann(1).post("use", "personal").post("attitude", "good").inRun(run);
    ann(2).post("use", "personal").post("attitude", "good").inRun(run);
    project.file().runs().finish(run, CodedProject.NOW);
    Batch batch = new Batch(0, "Pilot", false, 0.5, 1, CodedProject.NOW, null);
    Batch made =
        project
            .file()
            .batches()
            .create(
                batch,
                List.of(new Batches.Member(1, true), new Batches.Member(2, false)),
                List.of(ann.id()));

    assertThat(project.cross(run.coder(), "use", "attitude").posts("personal", "good").stream())
        .containsExactly(2);
    project.file().batches().close(made.id(), CodedProject.NOW);
    assertThat(project.cross(run.coder(), "use", "attitude").posts("personal", "good").stream())
        .containsExactly(1, 2);
  }

  @Test
  void rows_are_the_codes_that_can_be_given_in_declared_order() {
    assertThat(project.cross(ann, "topic", "tone").table().rows())
        .containsExactly(
            new Category("calm", "Calm"),
            new Category("advice", "Advice"),
            new Category("trust", "Trust"));
  }

  @Test
  void a_code_that_the_codebook_no_longer_offers_keeps_its_count() {
    ann(1).post("use", "personal").post("attitude", "mixed").done();

    CrossTable table = project.cross(ann, "use", "attitude").table();

    assertThat(table.columns()).last().isEqualTo(new Category("mixed", "mixed"));
    assertThat(Rows.of(table)).containsExactly("personal·mixed 1");
  }
}
