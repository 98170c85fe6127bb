package org.tiercel.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Run;
import org.tiercel.store.ProjectFile;

/// A run of the rules is killed again and again. Whatever the moment, the project opens, is sound,
/// and holds what the run had kept by then: block by block, each whole.
class KilledRunTest {
  private static final int KILLS = 17;
  private static final int POSTS = 11_000;

  /// As many lines as the program prints: opening, running, three blocks, finished, closed.
  private static final int LINES = 7;

  @TempDir private Path folder;

  @Test
  void a_killed_run_keeps_every_block_that_was_written_and_nothing_half() throws IOException {
    long seed = System.nanoTime();
    System.out.println("KilledRunTest: seed " + seed);
    Random random = new Random(seed);
    Path whole = KillStudy.create(folder, POSTS);
    Path place = folder.resolve("killed.tiercel");
    for (int kill = 1; kill <= KILLS; kill++) {
      Files.copy(whole, place, StandardCopyOption.REPLACE_EXISTING);
      int line = random.nextInt(LINES);
      List<String> said = killAt(line, place);
      checkSound(place, said, "seed %d, kill %d at line %d".formatted(seed, kill, line));
    }
    runToTheEnd(place);
  }

  private static List<String> killAt(int line, Path project) {
    try (KilledProcess program = KilledProcess.start(RunningProgram.class, project.toString())) {
      boolean running = true;
      for (int i = 0; i <= line && running; i++) {
        running = program.nextLine().isPresent();
      }
      program.kill();
      return program.lines();
    }
  }

  private static void checkSound(Path place, List<String> said, String when) {
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.check().findings()).as(when).isEmpty();
      List<Run> runs = project.runs().all();
      assertThat(runs.size()).as(when).isLessThanOrEqualTo(1);
      long kept = runs.isEmpty() ? 0 : checkRun(project, runs.getFirst(), when);
      assertThat(kept).as(when).isGreaterThanOrEqualTo(confirmed(said));
      if (said.contains("finished")) {
        assertThat(runs.getFirst().finishedAt()).as(when).isNotNull();
      }
    }
  }

  private static long checkRun(ProjectFile project, Run run, String when) {
    List<Annotation> annotations = new ArrayList<>();
    project.annotations().forEachOfRun(run.id(), annotations::add);
    assertThat(annotations).as(when).hasSize((int) run.posts());
    assertThat(annotations.stream().flatMap(a -> a.answers().stream()).count())
        .as(when)
        .isGreaterThanOrEqualTo(run.posts());
    if (run.finishedAt() != null) {
      assertThat(run.posts()).as(when).isEqualTo(POSTS);
    }
    return run.posts();
  }

  private static long confirmed(List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith("kept "))
        .mapToLong(line -> Long.parseLong(line.substring("kept ".length())))
        .max()
        .orElse(0);
  }

  /// Behind a killed run, the next one starts anew and comes to its end.
  private static void runToTheEnd(Path place) {
    try (KilledProcess program = KilledProcess.start(RunningProgram.class, place.toString())) {
      assertThat(program.awaitLine("closed")).isTrue();
    }
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.runs().all().getLast().posts()).isEqualTo(POSTS);
      assertThat(project.check().findings()).isEmpty();
    }
  }
}
