package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.AnswerKey;
import org.tiercel.store.ImportedFile;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class ImportsViewModelTest {
  @TempDir private Path folder;
  private CorpusStudy study;
  private Workspace workspace;
  private ImportsViewModel model;
  private int changes;

  @BeforeEach
  void open() {
    study = new CorpusStudy(folder);
    workspace = study.workspace(new InlineTaskRunner());
    CorpusViewModel corpus = new CorpusViewModel(workspace, study);
    corpus.choose(List.of(study.comments()));
    corpus.start(((CorpusPage.Preview) corpus.pageProperty().get()).draft());
    model = new ImportsViewModel(workspace, study, () -> changes++);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void an_import_is_taken_back_only_after_asking_and_its_file_read_again() {
    model.ask(file());
    assertThat(asked().standing().isEmpty()).isTrue();
    assertThat(study.project().posts().count()).isEqualTo(4);
    model.leave();
    model.takeBack();
    assertThat(study.project().posts().count()).isEqualTo(4);

    model.ask(file());
    model.takeBack();
    assertThat(study.said()).last().isEqualTo("comments.csv is taken back; 6 posts removed.");
    assertThat(study.project().posts().count()).isZero();
    assertThat(changes).isEqualTo(1);

    model.bringBack(file());
    assertThat(study.said()).last().isEqualTo("comments.csv is back: 4 posts.");
    assertThat(study.project().posts().count()).isEqualTo(4);
  }

  @Test
  void where_codes_stand_it_is_said_whose_and_the_posts_are_kept() {
    workspace.session().toggle(1, AnswerKey.ofPost("use"), "self", null, List.of());
    model.ask(file());
    assertThat(StandingWords.of(asked().standing())).isEqualTo("Ann has begun to code 1 post.");
    model.takeBack();
    assertThat(study.said()).last().isEqualTo("comments.csv is taken back; 4 posts excluded.");
    assertThat(study.project().posts().find(1)).isPresent();
    model.bringBack(file());
    assertThat(study.project().posts().count()).isEqualTo(4);
    assertThat(workspace.session().annotation(1).answers()).isNotEmpty();
  }

  @Test
  void a_file_that_is_gone_cannot_be_read_again() throws IOException {
    model.ask(file());
    model.takeBack();
    Files.delete(folder.resolve("comments.csv"));
    model.bringBack(file());
    assertThat(study.said()).last().asString().startsWith("failed: ").contains("no longer there");
    assertThat(study.project().posts().count()).isZero();
  }

  private ImportedFile file() {
    return study.project().imports().find(1).orElseThrow();
  }

  private TakingBackQuestion asked() {
    return Objects.requireNonNull(model.questionProperty().get());
  }
}
