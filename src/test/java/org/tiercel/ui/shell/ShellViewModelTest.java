package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class ShellViewModelTest {
  @TempDir private Path folder;

  private final ShellViewModel model =
      new ShellViewModel(new InlineTaskRunner(), InstantSource.fixed(SomePosts.THEN));

  @AfterEach
  void close() {
    model.close();
  }

  private Workspace enter(String... people) {
    ProjectFile project = SomePosts.create(folder, "one", "two", "three", "four");
    List<Coder> coders =
        List.of(people).stream().map(name -> SomePosts.person(project, name)).toList();
    model.enter(new OpenProject(project, OpenCodebook.create(), coders, "Invented."));
    return workspace();
  }

  private Workspace workspace() {
    return Objects.requireNonNull(model.workspaceProperty().get());
  }

  @Test
  void the_first_of_the_people_is_at_work() {
    enter("Coder A", "Coder B");

    assertThat(workspace().coder().name()).isEqualTo("Coder A");
    assertThat(model.people()).extracting(Coder::name).containsExactly("Coder A", "Coder B");
    assertThat(model.noticeProperty().get()).isEqualTo("Invented.");
    assertThat(model.savedTextProperty().get()).isEqualTo("Saved");
  }

  @Test
  void in_a_project_without_people_whoever_uses_the_computer_joins() {
    enter();

    assertThat(workspace().coder().kind()).isEqualTo(CoderKind.PERSON);
    assertThat(workspace().project().coders().all()).containsExactly(workspace().coder());
  }

  @Test
  void how_far_the_coder_is_follows_the_coding() {
    Workspace workspace = enter("Coder A");
    assertThat(model.doneTextProperty().get()).isEqualTo("0 of 4 done");

    workspace.session().none(2, AnswerKey.ofPost(OpenCodebook.TIER));
    workspace.session().done(2, false);
    workspace.changed();

    assertThat(model.doneTextProperty().get()).isEqualTo("1 of 4 done");
    assertThat(model.doneShareProperty().get()).isEqualTo(0.25);
  }

  @Test
  void a_change_of_coder_goes_into_the_history_and_counts_anew() {
    Workspace before = enter("Coder A", "Coder B");
    before.session().done(1, true);
    before.changed();
    assertThat(model.doneTextProperty().get()).isEqualTo("1 of 4 done");
    long acts = before.project().acts().count();

    model.switchTo(model.people().getLast());

    assertThat(workspace().coder().name()).isEqualTo("Coder B");
    assertThat(workspace().project().acts().count()).isEqualTo(acts + 1);
    assertThat(model.doneTextProperty().get()).isEqualTo("0 of 4 done");
  }

  @Test
  void somebody_new_joins_and_is_at_work() {
    enter("Coder A");

    model.join("  Coder C ");

    assertThat(workspace().coder().name()).isEqualTo("Coder C");
    assertThat(model.people()).extracting(Coder::name).containsExactly("Coder A", "Coder C");
  }

  @Test
  void a_project_that_was_left_can_be_opened_again_at_once() {
    Path file = enter("Coder A").project().path();

    model.close();

    assertThat(model.workspaceProperty().get()).isNull();
    ProjectFile.open(file).close();
  }

  @Test
  void a_project_is_closed_when_the_work_on_it_has_ended() {
    CompletableFuture<Void> work = new CompletableFuture<>();
    Workspace workspace = enter("Coder A");
    model.closesAfter(() -> work);

    model.close();
    assertThat(model.workspaceProperty().get()).isNull();
    assertThat(model.closed()).isNotDone();
    assertThat(workspace.project().posts().count()).isEqualTo(4);

    work.complete(null);
    assertThat(model.closed()).isDone();
    Path file = workspace.project().path();
    try (ProjectFile again = ProjectFile.open(file)) {
      assertThat(again.posts().count()).isEqualTo(4);
    }
  }
}
