package org.tiercel.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.store.ProjectFile;

/// An import is killed again and again in one project. Whatever the moment, the project opens, is
/// sound, and holds each file whole or not at all: whole if its import had been confirmed.
class KilledImportTest {
  private static final int KILLS = 17;

  /// A part of what the import writes between two commits.
  private static final int FEW_ROWS = 6_000;

  /// A bit more than that, so that a kill may come before, in and behind a commit.
  private static final int MANY_ROWS = 54_000;

  /// The program prints a line for so many rows, and some before and behind.
  private static final int ROWS_A_LINE = 1_000;

  private static final int OTHER_LINES = 6;

  @TempDir Path folder;

  /// A file that was to be imported.
  ///
  /// @param confirmed whether its import was said to be done
  private record Attempt(String name, int rows, boolean confirmed) {}

  @Test
  void a_killed_import_leaves_everything_confirmed_and_nothing_else() throws IOException {
    long seed = System.nanoTime();
    System.out.println("KilledImportTest: seed " + seed);
    Random random = new Random(seed);
    Path place = folder.resolve("study.tiercel");
    ProjectFile.create(place).close();
    List<Attempt> attempts = new ArrayList<>();
    for (int kill = 1; kill <= KILLS; kill++) {
      int rows = kill % 4 == 0 ? MANY_ROWS : FEW_ROWS;
      int line = random.nextInt(rows / ROWS_A_LINE + OTHER_LINES);
      attempts.add(killAt(line, place, "k" + kill, rows));
      // Now and then nobody looks, so that the next process finds what is left and may be killed
      // while it sweeps.
      if (kill == KILLS || random.nextInt(3) > 0) {
        assertSound(place, attempts, "seed %d, kill %d at line %d".formatted(seed, kill, line));
      }
    }
  }

  /// Kills an import at a line that it prints.
  private Attempt killAt(int line, Path project, String name, int rows) throws IOException {
    Path file = posts(name, rows);
    try (KilledProcess program =
        KilledProcess.start(ImportingProgram.class, project.toString(), file.toString())) {
      boolean running = true;
      for (int i = 0; i <= line && running; i++) {
        running = program.nextLine().isPresent();
      }
      program.kill();
      return new Attempt(name, rows, program.lines().contains("confirmed " + file));
    }
  }

  private static void assertSound(Path place, List<Attempt> attempts, String when) {
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.check().findings()).as(when).isEmpty();
      int posts = 0;
      for (Attempt attempt : attempts) {
        // The space says that the word is whole.
        int found = project.search().count(attempt.name() + " ", Integer.MAX_VALUE);
        List<Integer> allowed =
            attempt.confirmed() ? List.of(attempt.rows()) : List.of(0, attempt.rows());
        assertThat(found).as(when + ", file " + attempt.name()).isIn(allowed);
        posts += found;
      }
      assertThat(project.posts().count()).as(when).isEqualTo(posts);
      assertThat(project.posts().included().cardinality()).as(when).isEqualTo(posts);
    }
  }

  private Path posts(String name, int rows) throws IOException {
    StringBuilder table = new StringBuilder("id,author,thread,text\n");
    for (int i = 0; i < rows; i++) {
      table.append(name).append('-').append(i).append(",a").append(i % 700).append(",t");
      table.append(i % 90).append(",killed ").append(name).append(" w").append(i).append('\n');
    }
    return Files.writeString(folder.resolve(name + ".csv"), table);
  }
}
