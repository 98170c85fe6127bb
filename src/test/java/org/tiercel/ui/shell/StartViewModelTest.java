package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.sample.SampleProject;
import org.tiercel.sample.SampleReader;
import org.tiercel.store.Batches;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.task.InlineTaskRunner;

class StartViewModelTest {
  @TempDir private Path folder;

  private UserState user;
  private StartViewModel model;

  @BeforeEach
  void begin() {
    user =
        new UserState(
            new RecentProjects(folder.resolve("recent")),
            new SettingsViewModel(new SettingsFile(folder.resolve("settings.json"))),
            new Places(new PlacesFile(folder.resolve("places.json"))));
    ShippedCodebooks none = new ShippedCodebooks(folder.resolve("none"));
    SampleProject samples =
        new SampleProject(new SampleReader(folder.resolve("none")), none, Clock.systemUTC());
    model =
        new StartViewModel(
            new ProjectDoor(Clock.systemUTC(), samples, none), user, new InlineTaskRunner());
  }

  private RecentLine only() {
    model.refresh();
    return model.recent().getFirst();
  }

  @Test
  void the_project_of_last_time_says_how_much_of_the_batch_is_left_to_its_coder() {
    Path file;
    try (ProjectFile project = SomePosts.create(folder, "one", "two", "three")) {
      file = project.path();
      SomePosts.person(project, "Coder A");
      Coder second = SomePosts.person(project, "Coder B");
      project
          .batches()
          .create(
              new Batch(0, "Reliability 1", false, 0, 1, SomePosts.THEN, null),
              List.of(new Batches.Member(1, false), new Batches.Member(3, false)),
              List.of(second.id()));
    }
    user.recent().opened(file);
    String name = String.valueOf(file.getFileName()).replace(".tiercel", "");
    assertThat(only().goOnProperty().get()).isEqualTo("Continue " + name + ": 3 left");

    user.places().note(file, "Coder B", new CoderPlace(ViewId.CODE, 3));

    assertThat(only().goOnProperty().get())
        .isEqualTo("Continue " + name + ": Reliability 1, 2 left");
    assertThat(only().standingProperty().get()).startsWith("Reliability 1, 2 left · changed ");
    assertThat(only().folder()).isEqualTo(folder.toString());
  }

  @Test
  void a_project_that_is_gone_says_so_and_can_be_forgotten() {
    user.recent().opened(folder.resolve("gone.tiercel"));
    RecentLine gone = only();
    assertThat(gone.goneProperty().get()).isTrue();
    assertThat(gone.standingProperty().get()).contains("not there any more");

    model.forget(gone);

    assertThat(model.recent()).isEmpty();
    model.refresh();
    assertThat(model.recent()).isEmpty();
  }

  @Test
  void a_project_that_cannot_be_read_says_why() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.tiercel"), "not a project");
    user.recent().opened(file);

    RecentLine line = only();

    assertThat(line.goneProperty().get()).isFalse();
    assertThat(line.standingProperty().get()).contains("notes.tiercel");
    assertThat(line.goOnProperty().get()).isEqualTo("Continue notes");
  }
}
