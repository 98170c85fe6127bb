package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Coder;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleProject;
import org.tiercel.sample.SampleReader;
import org.tiercel.task.Progress;

class ProjectDoorTest {
  @TempDir private Path folder;

  private final ProjectDoor door = door();

  private static ProjectDoor door() {
    Path sources = Path.of(System.getProperty("tiercel.installation", ""));
    return new ProjectDoor(
        Clock.systemUTC(),
        new SampleProject(
            new SampleReader(sources.resolve("samples")),
            new ShippedCodebooks(sources.resolve("codebooks")),
            Clock.systemUTC()));
  }

  private static OpenProject in(ProjectDoor.Entry entry) {
    assertThat(entry).isInstanceOf(ProjectDoor.Entry.In.class);
    return ((ProjectDoor.Entry.In) entry).project();
  }

  @Test
  void a_new_project_has_a_codebook_to_grow_while_reading() {
    OpenProject made = in(door.create(folder.resolve("new.tiercel")));

    assertThat(made.codebook()).isEqualTo(OpenCodebook.create());
    assertThat(made.people()).isEmpty();
    made.project().close();
  }

  @Test
  void a_project_that_is_open_already_is_offered_for_reading() {
    Path file = folder.resolve("new.tiercel");
    OpenProject first = in(door.create(file));

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
