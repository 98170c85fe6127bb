package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;

class MigrationsTest {
  private static final String NEXT =
      """
      create table pet (name text not null);
      insert into pet (name) values ('tiercel');
      """;

  @TempDir Path folder;

  private Path place;
  private Path copy;
  private int version;

  @BeforeEach
  void create() {
    place = folder.resolve("study.tiercel");
    version = Migrations.shipped().newest();
    copy = folder.resolve("study.tiercel.v" + version);
    try (ProjectFile project = ProjectFile.create(place)) {
      project.settings().put("before", "yes");
    }
  }

  private static Migrations shippedAnd(String... scripts) {
    return new Migrations(
        Stream.concat(Migrations.shipped().scripts().stream(), Stream.of(scripts)).toList());
  }

  private static void openAndClose(Path file, Migrations migrations) {
    if (ProjectFile.tryOpen(file, migrations) instanceof Opening.Opened(ProjectFile project)) {
      project.close();
    }
  }

  @Test
  void an_older_project_is_copied_and_then_brought_up_to_date() {
    openAndClose(place, shippedAnd(NEXT));
    assertThat(ProjectHeader.read(copy).schemaVersion()).isEqualTo(version);
    assertThat(ProjectHeader.read(copy).journaled()).isFalse();
    assertThat(ProjectHeader.read(place).schemaVersion()).isEqualTo(version + 1);
    try (ProjectFile old = ProjectFile.open(copy)) {
      assertThat(old.settings().get("before")).contains("yes");
    }
  }

  @Test
  void each_step_runs_once_and_in_order() {
    openAndClose(place, shippedAnd(NEXT));
    openAndClose(place, shippedAnd(NEXT, "insert into pet select name from pet;"));
    openAndClose(place, shippedAnd(NEXT, "insert into pet select name from pet;"));
    try (Connections connections = Connections.readOnly(place)) {
      List<String> pets =
          connections.read(
              handle -> handle.createQuery("select name from pet").mapTo(String.class).list());
      assertThat(pets).hasSize(2);
    }
    assertThat(folder.resolve("study.tiercel.v" + (version + 1))).exists();
  }

  @Test
  void a_step_that_fails_changes_nothing() {
    assertThatThrownBy(
            () -> openAndClose(place, shippedAnd(NEXT, "insert into nowhere values (1);")))
        .isInstanceOf(RuntimeException.class);
    assertThat(ProjectHeader.read(place).schemaVersion()).isEqualTo(version);
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.settings().get("before")).contains("yes");
      assertThat(project.check().findings()).isEmpty();
    }
  }

  @Test
  void an_older_project_cannot_be_looked_at_before_it_is_up_to_date() {
    Path older = folder.resolve("older.tiercel");
    try (Connections connections = Connections.writable(place)) {
      connections.onWriter(handle -> handle.execute("pragma user_version = 0"));
    }
    assertThat(place.toFile().renameTo(older.toFile())).isTrue();
    assertThatThrownBy(() -> ProjectFile.open(older))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("is damaged (it has no schema version)");
  }

  /// A project of an older version with a run in it.
  private Path older(int steps) {
    Path old = folder.resolve("first.tiercel");
    try (Connections connections = Connections.writable(old)) {
      connections.onWriter(
          handle -> handle.execute("pragma application_id = " + ProjectHeader.APPLICATION_ID));
      List<String> oldest = Migrations.shipped().scripts().subList(0, steps);
      connections.writeOnly(handle -> new Migrations(oldest).run(handle, 0));
      connections.writeOnly(
          handle -> {
            handle.execute(
                "insert into codebook (version, name, content, saved_at) values (1, 'A', '{}', 0)");
            handle.execute("insert into coder (name, kind) values ('Rules', 'rules')");
            handle.execute(
                "insert into run (coder_id, codebook_version, tiers, parameters, started_at)"
                    + " values (1, 1, '[]', '{}', 0)");
          });
    }
    return old;
  }

  @Test
  void a_project_of_version_1_keeps_its_runs_and_can_hold_answers_of_models() {
    Path first = older(1);
    try (ProjectFile project = ProjectFile.open(first)) {
      Run run = project.runs().all().getFirst();
      ModelAnswer answer =
          new ModelAnswer("k", SomePosts.THEN, 1, 9, null, null, "text", "{}", null, null);
      project.modelAnswers().save(run, answer);
      assertThat(project.modelAnswers().kept(List.of("k"))).hasSize(1);
      assertThat(project.check().findings()).isEmpty();
    }
    assertThat(ProjectHeader.read(folder.resolve("first.tiercel.v1")).schemaVersion()).isEqualTo(1);
    assertThat(ProjectHeader.read(first).schemaVersion()).isEqualTo(version);
  }

  @Test
  void a_project_of_version_2_keeps_its_runs_and_can_hold_batches() {
    Path second = older(2);
    try (ProjectFile project = ProjectFile.open(second)) {
      Run run = project.runs().all().getFirst();
      assertThat(project.modelBatches().underWay(run)).isEmpty();
      project.modelBatches().keep(run, "tag", List.of("key"), "text", null, SomePosts.THEN);
      assertThat(project.modelBatches().underWay(run)).hasSize(1);
      assertThat(project.check().findings()).isEmpty();
    }
    assertThat(ProjectHeader.read(folder.resolve("first.tiercel.v2")).schemaVersion()).isEqualTo(2);
    assertThat(ProjectHeader.read(second).schemaVersion()).isEqualTo(version);
  }
}
