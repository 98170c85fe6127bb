package org.tiercel.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.store.ProjectFile;

/// An import is killed again and again in one project. Whatever the moment, the project opens, is
/// sound, and holds each file whole or not at all: whole if its import had been confirmed.
class KilledImportTest {
  private static final int KILLS = 17;

  /// A block of the import and a bit, so that a kill may come before, in and behind a commit.
  private static final int ROWS = 54_000;

  /// As many lines as the program prints while it imports a file.
  private static final int LINES = ROWS / 1_000 + 6;

  @TempDir Path folder;

  @Test
  void a_killed_import_leaves_everything_confirmed_and_nothing_else() throws IOException {
    long seed = System.nanoTime();
    System.out.println("KilledImportTest: seed " + seed);
    Random random = new Random(seed);
    Path place = folder.resolve("study.tiercel");
    ProjectFile.create(place).close();
    long confirmed = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Path file = posts("k" + kill);
      int line = random.nextInt(LINES);
      boolean saidSo = killAt(line, place, file);
      // Now and then nobody looks, so that the next process finds what is left and may be killed
      // while it sweeps.
      if (kill == KILLS || saidSo || random.nextInt(3) > 0) {
        long posts =
            postsOfSoundProject(place, "seed %d, kill %d at line %d".formatted(seed, kill, line));
        assertThat(posts - confirmed)
            .as("seed %d, kill %d at line %d", seed, kill, line)
            .isIn(saidSo ? new Long[] {(long) ROWS} : new Long[] {0L, (long) ROWS});
        confirmed = posts;
      }
      Files.delete(file);
    }
  }

  /// Kills an import at a line that it prints.
  ///
  /// @return whether it had been confirmed by then
  private static boolean killAt(int line, Path project, Path file) {
    try (KilledProcess program =
        KilledProcess.start(ImportingProgram.class, project.toString(), file.toString())) {
      boolean running = true;
      for (int i = 0; i <= line && running; i++) {
        running = program.nextLine().isPresent();
      }
      program.kill();
      return program.lines().contains("confirmed " + file);
    }
  }

  private static long postsOfSoundProject(Path place, String when) {
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.check().findings()).as(when).isEmpty();
      long posts = project.posts().count();
      assertThat(project.posts().included().cardinality()).as(when).isEqualTo((int) posts);
      assertThat(project.search().count("killed", Integer.MAX_VALUE))
          .as(when)
          .isEqualTo((int) posts);
      return posts;
    }
  }

  private Path posts(String name) throws IOException {
    StringBuilder rows = new StringBuilder("id,author,thread,text\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append(name).append('-').append(i).append(",a").append(i % 700).append(",t");
      rows.append(i % 90).append(",killed ").append(name).append(" w").append(i).append('\n');
    }
    return Files.writeString(folder.resolve(name + ".csv"), rows);
  }
}
