package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentProjectsTest {
  @TempDir private Path folder;

  private Path project(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "");
  }

  @Test
  void the_latest_comes_first_and_each_once() throws IOException {
    RecentProjects recent = new RecentProjects(folder.resolve("state/recent"));
    Path first = project("first.tiercel");
    Path second = project("zweites Projekt ✦.tiercel");
    recent.opened(first);
    recent.opened(second);
    recent.opened(first);

    assertThat(new RecentProjects(folder.resolve("state/recent")).list())
        .containsExactly(first, second);
  }

  @Test
  void a_project_that_is_gone_stays_listed_until_it_is_forgotten() throws IOException {
    RecentProjects recent = new RecentProjects(folder.resolve("recent"));
    Path gone = project("gone.tiercel");
    Path other = project("other.tiercel");
    recent.opened(other);
    recent.opened(gone);
    Files.delete(gone);
    assertThat(recent.list()).containsExactly(gone, other);

    recent.forget(gone);

    assertThat(recent.list()).containsExactly(other);
  }

  @Test
  void a_list_that_cannot_be_kept_keeps_nobody_from_working() throws IOException {
    Path file = project("not a folder");
    RecentProjects recent = new RecentProjects(file.resolve("recent"));
    recent.opened(project("a.tiercel"));

    assertThat(recent.list()).isEmpty();
  }

  @Test
  void only_a_handful_is_remembered() throws IOException {
    RecentProjects recent = new RecentProjects(folder.resolve("recent"));
    for (int i = 0; i < 12; i++) {
      recent.opened(project("p" + i + ".tiercel"));
    }

    assertThat(recent.list()).hasSize(8).first().isEqualTo(folder.resolve("p11.tiercel"));
  }
}
