package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Run;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.task.Progress;
import org.tiercel.ui.corpus.CorpusStudy;
import org.tiercel.ui.corpus.HeldRunner;
import org.tiercel.ui.workspace.Workspace;

class RulesViewModelTest {
  @TempDir private Path folder;
  private CorpusStudy study;
  private Workspace workspace;
  private RulesViewModel model;

  @BeforeEach
  void open() {
    study = new CorpusStudy(folder);
    workspace = study.workspace(new InlineTaskRunner());
    model = new RulesViewModel(workspace, study);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void it_says_what_the_rules_are_made_of() {
    assertThat(model.facts()).isEqualTo(new RuleFacts(List.of("Use"), 2, 2, 1));
  }

  @Test
  void without_posts_there_is_nothing_to_run() {
    assertThat(model.canAddProperty().get()).isFalse();
    assertThat(model.lastProperty().get()).isEmpty();
  }

  @Test
  void a_run_is_the_last_one_and_cannot_add_anything_again() {
    addPosts();
    model.refresh();
    long revision = workspace.revisionProperty().get();
    assertThat(model.canAddProperty().get()).isTrue();
    model.run();
    Run last = model.lastProperty().get().orElseThrow();
    assertThat(last.posts()).isEqualTo(4);
    assertThat(last.suggestions()).isEqualTo(2);
    assertThat(model.canAddProperty().get()).isFalse();
    assertThat(model.underWayProperty().get()).isFalse();
    assertThat(study.said()).containsExactly("The rules made 2 suggestions in 4 posts.");
    assertThat(workspace.revisionProperty().get()).isGreaterThan(revision);
  }

  @Test
  void a_cancelled_run_is_shown_as_stopped_and_can_be_started_again() {
    addPosts();
    HeldRunner runner = new HeldRunner();
    model = new RulesViewModel(study.workspace(runner), study);
    model.run();
    assertThat(model.underWayProperty().get()).isTrue();
    model.cancel();
    runner.runNext();
    assertThat(model.underWayProperty().get()).isFalse();
    assertThat(study.said()).isEmpty();
    assertThat(model.canAddProperty().get()).isTrue();
  }

  private void addPosts() {
    new CorpusImport(study.project(), CorpusStudy.CLOCK.withZone(ZoneOffset.UTC))
        .run(study.comments(), ImportOptions.defaults(), Progress.none());
  }
}
