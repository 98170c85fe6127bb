package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleProject;
import org.tiercel.sample.SampleReader;
import org.tiercel.store.Batches;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.task.Progress;

class ProjectDoorTest {
  @TempDir private Path folder;

  private final ProjectDoor door = door();

  private static ProjectDoor door() {
    Path sources = Path.of(System.getProperty("tiercel.installation", ""));
    ShippedCodebooks codebooks = new ShippedCodebooks(sources.resolve("codebooks"));
    SampleReader samples = new SampleReader(sources.resolve("samples"));
    return new ProjectDoor(
        Clock.systemUTC(), new SampleProject(samples, codebooks, Clock.systemUTC()), codebooks);
  }

  private static OpenProject in(ProjectDoor.Entry entry) {
    assertThat(entry).isInstanceOf(ProjectDoor.Entry.In.class);
    return ((ProjectDoor.Entry.In) entry).project();
  }

  @Test
  void a_new_project_has_a_codebook_to_grow_while_reading() {
    OpenProject made =
        in(door.create(folder.resolve("new.tiercel"), new CodebookChoice.GrowWhileReading()));

    assertThat(made.codebook()).isEqualTo(OpenCodebook.create());
    assertThat(made.people()).isEmpty();
    made.project().close();
  }

  @Test
  void a_new_project_begins_with_a_shipped_codebook_or_with_one_from_a_file() {
    Codebook shipped = door.codebooks().getFirst();
    OpenProject first =
        in(door.create(folder.resolve("a.tiercel"), new CodebookChoice.Shipped(shipped)));
    first.project().close();
    assertThat(first.codebook()).isEqualTo(shipped);

    Path file = Path.of("codebooks/values-and-perspectives.json");
    OpenProject second =
        in(door.create(folder.resolve("b.tiercel"), new CodebookChoice.FromFile(file)));
    second.project().close();
    assertThat(second.codebook().name()).isEqualTo("Values and perspectives");
  }

  @Test
  void how_far_somebody_is_can_be_looked_at_while_the_project_is_open() {
    try (ProjectFile project = SomePosts.create(folder, "one", "two", "three")) {
      Coder coder = SomePosts.person(project, "Coder A");
      assertThat(door.look(project.path(), Optional.of("Coder A")))
          .isEqualTo(new Standing(Optional.empty(), 3, 3));
      CodingSession session =
          new CodingSession(project, OpenCodebook.create(), coder, 1, Clock.systemUTC());
      session.done(2, true);
      assertThat(door.look(project.path(), Optional.of("Coder A")).left()).isEqualTo(2);

      Batch batch = new Batch(0, "Reliability 1", false, 0, 1, SomePosts.THEN, null);
      project
          .batches()
          .create(
              batch,
              List.of(new Batches.Member(1, false), new Batches.Member(2, false)),
              List.of(coder.id()));
      assertThat(door.look(project.path(), Optional.empty()))
          .isEqualTo(new Standing(Optional.of("Reliability 1"), 1, 3));
    }
  }

  @Test
  void a_project_that_is_open_already_is_offered_for_reading() {
    Path file = folder.resolve("new.tiercel");
    OpenProject first = in(door.create(file, new CodebookChoice.GrowWhileReading()));

    assertThat(door.open(file)).isInstanceOf(ProjectDoor.Entry.Taken.class);
    OpenProject second = in(door.openReadOnly(file));

    assertThat(second.project().writable()).isFalse();
    second.project().close();
    first.project().close();
  }

  @Test
  void a_sample_is_built_once_and_then_kept_with_what_was_done_in_it() {
    Sample sample = door.samples().getFirst();
    Path file = folder.resolve("sample.tiercel");
    OpenProject built = in(door.openSample(sample, file, Progress.none()));
    assertThat(built.people()).extracting(Coder::name).containsExactly("Coder A", "Coder B");
    assertThat(built.notice()).isEqualTo(sample.notice());
    built.project().settings().put("mine", "kept");
    built.project().close();

    OpenProject again = in(door.openSample(sample, file, Progress.none()));

    assertThat(again.project().settings().get("mine")).contains("kept");
    again.project().close();
  }
}
