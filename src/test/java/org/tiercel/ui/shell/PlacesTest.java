package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  @TempDir private Path folder;

  private Places places() {
    return new Places(new PlacesFile(folder.resolve("places.json")));
  }

  private Path project(String name) {
    return folder.resolve(name);
  }

  @Test
  void every_coder_of_every_project_has_a_place_of_their_own() {
    Places noted = places();
    noted.note(project("a"), "Coder A", new CoderPlace(ViewId.CODE, 12));
    noted.note(project("a"), "Coder B", new CoderPlace(ViewId.CHARTS, 7));
    noted.note(project("b"), "Ünal ✦", new CoderPlace(ViewId.AGREE, 0));
    noted.save();

    Places again = places();

    ProjectPlace first = again.project(project("a")).orElseThrow();
    assertThat(first.coder()).isEqualTo("Coder B");
    assertThat(first.last()).contains(new CoderPlace(ViewId.CHARTS, 7));
    assertThat(first.coders()).containsEntry("Coder A", new CoderPlace(ViewId.CODE, 12));
    assertThat(again.project(project("b")).orElseThrow().coders())
        .containsEntry("Ünal ✦", new CoderPlace(ViewId.AGREE, 0));
    assertThat(again.project(project("c"))).isEmpty();
  }

  @Test
  void the_window_and_its_panes_come_back() {
    Places noted = places();
    WindowPlace window = new WindowPlace(-20, 30, 1400, 900, true);
    noted.window(window);
    noted.panes("CODE-0", List.of(0.25, 0.7));
    noted.save();

    assertThat(places().window()).contains(window);
    assertThat(places().panes("CODE-0")).containsExactly(0.25, 0.7);
    assertThat(places().panes("AGREE-0")).isEmpty();
  }

  @Test
  void what_has_not_changed_is_not_written_again() throws IOException {
    Places noted = places();
    noted.note(project("a"), "Coder A", new CoderPlace(ViewId.CODE, 12));
    noted.save();
    Files.delete(folder.resolve("places.json"));
    noted.note(project("a"), "Coder A", new CoderPlace(ViewId.CODE, 12));

    noted.save();

    assertThat(folder.resolve("places.json")).doesNotExist();
  }

  @Test
  void only_the_projects_of_late_are_remembered() {
    Places noted = places();
    for (int i = 0; i < 40; i++) {
      noted.note(project("p" + i), "Coder A", new CoderPlace(ViewId.CODE, i));
    }

    assertThat(noted.project(project("p9"))).isEmpty();
    assertThat(noted.project(project("p10"))).isPresent();
  }

  @Test
  void a_damaged_file_and_an_unknown_view_keep_nobody_from_working() throws IOException {
    Files.writeString(folder.resolve("places.json"), "{\"format\": 7");
    assertThat(places().window()).isEmpty();

    Files.writeString(
        folder.resolve("places.json"),
        """
        {"format": "tiercel-places/1", "projects": [
          {"path": "%s", "coder": "A", "coders": {"A": {"view": "ORACLE", "post": 3}}}]}
        """
            .formatted(project("a")));
    assertThat(places().project(project("a")).orElseThrow().last())
        .contains(new CoderPlace(ViewId.CODE, 3));
  }
}
