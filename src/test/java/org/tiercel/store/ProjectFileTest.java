package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.kill.HoldingProgram;
import org.tiercel.kill.KilledProcess;

class ProjectFileTest {
  @TempDir Path folder;

  private Path place;

  @BeforeEach
  void name() {
    place = folder.resolve("study.tiercel");
  }

  private void createWithPosts() {
    try (ProjectFile project = ProjectFile.create(place)) {
      NewPosts.add(
          project,
          IntStream.range(0, 500).mapToObj(i -> NewPosts.of("p" + i, "text number " + i)).toList());
    }
  }

  private static void overwrite(Path file, long position, byte... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), position);
    }
  }

  private static List<String> filesBeside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  @Test
  void a_new_project_is_open_writable_and_named_after_its_file() {
    try (ProjectFile project = ProjectFile.create(place)) {
      assertThat(project.name()).isEqualTo("study");
      assertThat(project.path()).isEqualTo(place);
      assertThat(project.writable()).isTrue();
      assertThat(project.settings().get(Settings.PROJECT_UID)).isPresent();
      assertThat(project.check().findings()).isEmpty();
    }
  }

  @Test
  void closing_leaves_one_plain_file_that_is_not_in_wal_mode() throws IOException {
    createWithPosts();
    assertThat(filesBeside(place)).containsExactly("study.tiercel");
    byte[] header = Files.readAllBytes(place);
    assertThat(header[18]).isEqualTo((byte) 1);
    assertThat(header[19]).isEqualTo((byte) 1);
  }

  @Test
  void it_is_in_wal_mode_while_it_is_open() throws IOException {
    try (ProjectFile project = ProjectFile.create(place)) {
      project.settings().put("a", "b");
      assertThat(filesBeside(place)).contains("study.tiercel-wal", "study.tiercel.lock");
      assertThat(Files.readAllBytes(place)[18]).isEqualTo((byte) 2);
    }
  }

  @Test
  void what_was_written_is_there_when_it_is_opened_again() {
    createWithPosts();
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.posts().count()).isEqualTo(500);
    }
  }

  @Test
  void a_place_that_is_taken_is_refused() {
    createWithPosts();
    assertThatThrownBy(() -> ProjectFile.create(place))
        .isInstanceOf(TiercelException.class)
        .hasMessage(
            place + " exists already; choose another name, or open it instead of creating it.");
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    Path nowhere = folder.resolve("nowhere").resolve("study.tiercel");
    assertThatThrownBy(() -> ProjectFile.create(nowhere))
        .hasMessage(
            "No project can be created at "
                + nowhere
                + "; check that its folder exists and that you may write to it.");
  }

  @Test
  void a_folder_is_refused() {
    assertThatThrownBy(() -> ProjectFile.open(folder))
        .hasMessage(folder + " is a folder; name the project file, which ends in .tiercel.");
  }

  @Test
  void a_missing_file_is_refused() {
    assertThatThrownBy(() -> ProjectFile.open(place))
        .hasMessage(
            "There is no project at " + place + "; check the name, or create it with tiercel new.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id,text\n1,hello\n", "SQLite format 3"})
  void a_file_of_another_kind_is_refused_and_not_changed(String content) throws IOException {
    Files.writeString(place, content);
    assertThatThrownBy(() -> ProjectFile.open(place))
        .hasMessage(
            place + " is not a Tiercel project; choose a file that Tiercel made (NAME.tiercel).");
    assertThat(place).hasContent(content);
    assertThat(filesBeside(place)).containsExactly("study.tiercel");
  }

  @Test
  void a_database_of_another_program_is_refused_and_not_changed() throws IOException {
    Jdbi.create("jdbc:sqlite:" + place)
        .useHandle(handle -> handle.execute("create table guest (name text)"));
    byte[] before = Files.readAllBytes(place);
    assertThatThrownBy(() -> ProjectFile.open(place))
        .hasMessage(
            place
                + " is a database of another program, not a Tiercel project; nothing was changed.");
    assertThat(Files.readAllBytes(place)).isEqualTo(before);
  }

  @Test
  void a_project_of_a_newer_version_is_refused_and_not_changed() throws IOException {
    createWithPosts();
    overwrite(place, 60, (byte) 0, (byte) 0, (byte) 0, (byte) 99);
    byte[] before = Files.readAllBytes(place);
    assertThatThrownBy(() -> ProjectFile.open(place))
        .hasMessage(
            place
                + " was made by a newer Tiercel (file version 99, this one reads up to "
                + Migrations.shipped().newest()
                + "); install the newer version to open it.");
    assertThat(Files.readAllBytes(place)).isEqualTo(before);
  }

  @Test
  void a_project_that_was_cut_off_is_refused_and_not_changed() throws IOException {
    createWithPosts();
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(place) / 2);
    }
    byte[] before = Files.readAllBytes(place);
    assertThatThrownBy(() -> ProjectFile.open(place))
        .isInstanceOf(TiercelException.class)
        .hasMessageStartingWith(place + " is damaged (it should have ");
    assertThat(Files.readAllBytes(place)).isEqualTo(before);
  }

  @Test
  void a_project_whose_schema_is_damaged_is_refused_and_can_be_restored_over() throws IOException {
    createWithPosts();
    byte[] noise = new byte[3_000];
    new Random(7).nextBytes(noise);
    overwrite(place, 100, noise);
    byte[] before = Files.readAllBytes(place);
    assertThatThrownBy(() -> ProjectFile.open(place))
        .isInstanceOf(TiercelException.class)
        .hasMessageStartingWith(place + " is damaged");
    assertThat(Files.readAllBytes(place)).isEqualTo(before);
    assertThat(filesBeside(place)).containsExactly("study.tiercel");
  }

  @Test
  void damage_behind_the_schema_is_found_by_the_check() throws IOException {
    createWithPosts();
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    overwrite(place, Files.size(place) - 30_000, noise);
    try (ProjectFile project = ProjectFile.openReadOnly(place)) {
      assertThat(project.check().findings())
          .isNotEmpty()
          .allMatch(finding -> finding.startsWith("The database file is damaged"));
    }
  }

  @Test
  void a_second_opener_in_the_same_process_is_told_that_it_is_in_use() {
    try (ProjectFile first = ProjectFile.create(place)) {
      assertThat(ProjectFile.tryOpen(place)).isInstanceOf(Opening.InUse.class);
      assertThat(first.writable()).isTrue();
    }
    assertThat(ProjectFile.tryOpen(place)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void a_second_opener_is_told_who_has_it_and_may_look() {
    createWithPosts();
    try (KilledProcess other = KilledProcess.start(HoldingProgram.class, place.toString())) {
      assertThat(other.awaitLine("holding study")).isTrue();
      assertThat(ProjectFile.tryOpen(place))
          .isInstanceOfSatisfying(
              Opening.InUse.class,
              inUse ->
                  assertThat(inUse.holder())
                      .contains(System.getProperty("user.name"), "process " + other.pid()));
      assertThatThrownBy(() -> ProjectFile.open(place))
          .hasMessageStartingWith(place + " is open elsewhere (");
      try (ProjectFile looking = ProjectFile.openReadOnly(place)) {
        assertThat(looking.writable()).isFalse();
        assertThat(looking.posts().count()).isEqualTo(500);
      }
    }
  }

  @Test
  void a_killed_holder_holds_nothing() {
    createWithPosts();
    try (KilledProcess other = KilledProcess.start(HoldingProgram.class, place.toString())) {
      assertThat(other.awaitLine("holding study")).isTrue();
      other.kill();
    }
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.check().findings()).isEmpty();
      assertThat(project.posts().count()).isEqualTo(500);
    }
  }

  @Test
  void nothing_can_be_changed_when_it_is_open_read_only() {
    createWithPosts();
    try (ProjectFile project = ProjectFile.openReadOnly(place)) {
      assertThatThrownBy(() -> project.settings().put("a", "b"))
          .isInstanceOf(TiercelException.class)
          .hasMessage(
              place + " is open read-only, so nothing can be changed; open it for writing first.");
      assertThatThrownBy(() -> NewPosts.begin(project)).isInstanceOf(TiercelException.class);
    }
  }

  @Test
  void a_project_beside_which_nothing_can_be_written_can_be_looked_at() throws IOException {
    createWithPosts();
    // Permissions do not stop a superuser, but a folder in the place of the lock stops everybody.
    Files.createDirectory(folder.resolve("study.tiercel.lock"));
    assertThatThrownBy(() -> ProjectFile.open(place))
        .isInstanceOf(TiercelException.class)
        .hasMessage(
            "The folder of "
                + place
                + " cannot be written to; move the project to a folder of your own, or open it"
                + " read-only.");
    try (ProjectFile project = ProjectFile.openReadOnly(place)) {
      assertThat(project.posts().count()).isEqualTo(500);
    }
  }
}
