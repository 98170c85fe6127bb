package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.corpus.CorpusField;
import org.tiercel.corpus.GuessReason;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.PlatformShare;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class CorpusViewModelTest {
  @TempDir private Path folder;
  private CorpusStudy study;
  private Workspace workspace;
  private CorpusViewModel model;

  @BeforeEach
  void open() {
    study = new CorpusStudy(folder);
    workspace = study.workspace(new InlineTaskRunner());
    model = new CorpusViewModel(workspace, study);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void a_project_without_imports_is_empty() {
    assertThat(model.contentsProperty().get().isEmpty()).isTrue();
    assertThat(model.pageProperty().get()).isEqualTo(new CorpusPage.Overview());
  }

  @Test
  void a_chosen_file_is_looked_into_and_nothing_is_imported_yet() {
    model.choose(List.of(study.comments()));
    ImportDraft draft = draft();
    assertThat(draft.fileName()).isEqualTo("comments.csv");
    assertThat(draft.column(CorpusField.TEXT)).contains("comment_text");
    assertThat(draft.sample("username")).containsExactly("ann", "bob", "bob", "ann", "cyd");
    assertThat(study.project().posts().count()).isZero();
  }

  @Test
  void importing_ends_in_a_report_and_tells_the_other_views() {
    long revision = workspace.revisionProperty().get();
    model.choose(List.of(study.comments()));
    model.start(draft());
    assertThat(reports()).singleElement().extracting(ImportReport::imported).isEqualTo(4L);
    assertThat(workspace.revisionProperty().get()).isGreaterThan(revision);
    assertThat(model.contentsProperty().get().posts()).isEqualTo(4);
    model.close();
    assertThat(model.pageProperty().get()).isEqualTo(new CorpusPage.Overview());
  }

  @Test
  void the_contents_name_platforms_with_their_days_over_all_imports() {
    importAll(study.comments());
    importAll(study.file("more.csv", "id,text,time,platform\n9,hello,2024-12-24,YouTube\n"));
    assertThat(model.contentsProperty().get().platforms())
        .containsExactlyInAnyOrder(
            new PlatformShare("TikTok", 2, "2025-02-01", "2025-02-03"),
            new PlatformShare("YouTube", 3, "2024-12-24", "2025-03-10"));
    assertThat(model.contentsProperty().get().imports())
        .extracting(done -> Path.of(done.report().file()).getFileName().toString())
        .containsExactly("more.csv", "comments.csv");
  }

  @Test
  void columns_can_be_taken_for_something_else() {
    model.choose(List.of(study.file("odd.csv", "a,b\nx,first words\ny,second words\n")));
    ImportDraft draft = draft();
    draft.take(CorpusField.TEXT, Optional.empty());
    assertThat(draft.ready().get()).isFalse();
    draft.take(CorpusField.TEXT, Optional.of("a"));
    assertThat(draft.ready().get()).isTrue();
    draft.platformProperty().set(" Tumblr ");
    draft.take(CorpusField.AUTHOR, Optional.of("b"));
    model.start(draft);
    assertThat(study.project().posts().find(1))
        .get()
        .satisfies(
            post -> {
              assertThat(post.text()).isEqualTo("x");
              assertThat(post.key().platform()).isEqualTo("Tumblr");
              assertThat(post.author()).isNotNull();
            });
  }

  @Test
  void several_files_come_one_after_the_other_and_are_reported_together() {
    Path more = study.file("more.csv", "id,text\n9,hello\n");
    Path left = study.file("left.csv", "id,text\n10,hello again\n");
    model.choose(List.of(study.comments(), left, more));
    model.start(draft());
    assertThat(draft().fileName()).isEqualTo("left.csv");
    model.leaveOut();
    model.start(draft());
    assertThat(reports()).extracting(ImportReport::imported).containsExactly(4L, 1L);
  }

  @Test
  void a_file_that_cannot_be_read_is_said_to_be_so_and_the_next_one_comes() {
    model.choose(List.of(folder.resolve("gone.csv"), study.comments()));
    assertThat(study.said()).singleElement().asString().startsWith("failed: ").contains("gone.csv");
    assertThat(draft().fileName()).isEqualTo("comments.csv");
  }

  @Test
  void what_an_import_would_do_is_said_before_and_comes_true() {
    importAll(study.file("before.csv", "cid,comment_text\n7,so do I\n"));
    model.choose(List.of(study.comments()));
    ImportReport expected = Objects.requireNonNull(draft().forecastProperty().get());
    assertThat(expected.dropped("exact-duplicates")).isEqualTo(1);
    assertThat(study.project().posts().count()).isEqualTo(1);
    model.start(draft());
    assertThat(reports()).containsExactly(expected);
  }

  @Test
  void another_column_means_another_forecast_and_no_text_means_none() {
    model.choose(List.of(study.comments()));
    ImportDraft draft = draft();
    assertThat(draft.reason("comment_text")).contains(GuessReason.NAME);
    draft.use("username", "");
    ImportReport without = Objects.requireNonNull(draft.forecastProperty().get());
    assertThat(without.dropped("exact-duplicates")).isZero();
    draft.use("username", "text");
    assertThat(draft.use("comment_text")).isEmpty();
    assertThat(draft.reason("username")).isEmpty();
    draft.use("username", "likes");
    assertThat(draft.forecastProperty().get()).isNull();
  }

  @Test
  void files_with_the_same_columns_follow_the_first_and_others_are_asked_about() {
    Path odd = study.file("odd.csv", "a,b\nnight,first words\n");
    Path like = study.file("like.csv", "a,b\nday,second words\n");
    model.choose(List.of(odd, like, study.comments()));
    assertThat(model.waiting()).isEqualTo(2);
    ImportDraft draft = draft();
    draft.use("a", "text");
    model.startAll(draft);
    assertThat(draft().fileName()).isEqualTo("comments.csv");
    model.start(draft());
    assertThat(reports()).extracting(ImportReport::imported).containsExactly(1L, 1L, 4L);
    assertThat(study.project().posts().find(2).orElseThrow().text()).isEqualTo("day");
  }

  @Test
  void a_refused_import_goes_back_to_the_preview() {
    model.choose(List.of(study.comments()));
    ImportDraft draft = draft();
    study.file("comments.csv", "other,columns\n1,2\n");
    model.start(draft);
    assertThat(study.said()).singleElement().asString().startsWith("failed: ");
    assertThat(draft()).isSameAs(draft);
    assertThat(model.contentsProperty().get().isEmpty()).isTrue();
  }

  @Test
  void a_cancelled_import_keeps_nothing_and_goes_back_to_the_preview() {
    HeldRunner runner = new HeldRunner();
    model = new CorpusViewModel(study.workspace(runner), study);
    model.choose(List.of(study.comments()));
    runner.runNext();
    model.start(draft());
    assertThat(model.pageProperty().get()).isEqualTo(new CorpusPage.Importing("comments.csv"));
    model.cancelImport();
    runner.runNext();
    runner.runNext();
    assertThat(draft().fileName()).isEqualTo("comments.csv");
    assertThat(study.said()).containsExactly("Nothing of comments.csv was imported.");
    assertThat(study.project().posts().count()).isZero();
  }

  @Test
  void choosing_no_file_changes_nothing() {
    model.choose(List.of());
    assertThat(model.pageProperty().get()).isEqualTo(new CorpusPage.Overview());
  }

  @Test
  void a_project_open_for_reading_only_says_so() {
    importAll(study.comments());
    assertThat(model.readOnly()).isFalse();
    study.reopenReadOnly();
    CorpusViewModel looking = new CorpusViewModel(study.workspace(new InlineTaskRunner()), study);
    assertThat(looking.readOnly()).isTrue();
    assertThat(looking.contentsProperty().get().posts()).isEqualTo(4);
  }

  private void importAll(Path file) {
    model.choose(List.of(file));
    model.start(draft());
    model.close();
  }

  private ImportDraft draft() {
    assertThat(model.pageProperty().get()).isInstanceOf(CorpusPage.Preview.class);
    return ((CorpusPage.Preview) model.pageProperty().get()).draft();
  }

  private List<ImportReport> reports() {
    assertThat(model.pageProperty().get()).isInstanceOf(CorpusPage.Reported.class);
    return ((CorpusPage.Reported) model.pageProperty().get())
        .reports().stream().map(ImportedReport::report).toList();
  }
}
