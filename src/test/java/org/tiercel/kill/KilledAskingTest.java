package org.tiercel.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Run;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.openai.ChatServer;

/// A run of a language model is killed again and again in one project: it runs in a process of its
/// own, through the real client, and asks a server in this one, which counts. Whatever the moment,
/// the project opens, is sound, and the next process goes on with the run: in the end, the server
/// has seen one request a post, and at most as many more for each kill as may be under way.
class KilledAskingTest {
  /// Few, so that the suite stays quick; for more:
  /// `mvn test -Dtest=KilledAskingTest -Dtiercel.kills=20`.
  private static final int KILLS = Integer.getInteger("tiercel.kills", 5);

  private static final int POSTS_A_KILL = 120;
  private static final int LINES = 40;

  @TempDir private Path folder;

  @Test
  void a_killed_run_goes_on_and_asks_no_more_again_than_was_under_way() throws IOException {
    long seed = System.nanoTime();
    System.out.println("KilledAskingTest: seed " + seed);
    Random random = new Random(seed);
    int posts = KILLS * POSTS_A_KILL;
    Path place = KillStudy.create(folder, posts);
    int kills = 0;
    try (ChatServer server = new ChatServer(question -> ChatServer.Answer.saying("self"))) {
      server.forgetful();
      for (int kill = 1; kill <= KILLS; kill++) {
        int line = random.nextInt(LINES);
        List<String> said = killAt(line, place, server.baseUrl().toString());
        kills += said.contains("closed") ? 0 : 1;
        checkSound(place, said, "seed %d, kill %d at line %d".formatted(seed, kill, line));
      }
      try (KilledProcess program = start(place, server.baseUrl().toString())) {
        assertThat(program.awaitLine("closed")).isTrue();
      }
      assertThat(server.requests())
          .as("seed %d, %d kills", seed, kills)
          .isBetween(posts, posts + kills * AskingProgram.CONCURRENCY);
      System.out.printf(
          "KilledAskingTest: %d posts, %d kills, %d requests%n", posts, kills, server.requests());
    }
    checkWhole(place, posts);
  }

  private static KilledProcess start(Path project, String url) {
    return KilledProcess.start(AskingProgram.class, project.toString(), url);
  }

  private static List<String> killAt(int line, Path project, String url) {
    try (KilledProcess program = start(project, url)) {
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
    }
  }

  private static long checkRun(ProjectFile project, Run run, String when) {
    List<Annotation> annotations = new ArrayList<>();
    project.annotations().forEachOfRun(run.id(), annotations::add);
    assertThat(annotations).as(when).hasSize((int) run.posts());
    assertThat(project.modelOutcomes().totals(run, 1).answered()).as(when).isEqualTo(run.posts());
    return run.posts();
  }

  private static long confirmed(List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith("kept "))
        .mapToLong(line -> Long.parseLong(line.substring("kept ".length())))
        .max()
        .orElse(0);
  }

  private static void checkWhole(Path place, int posts) {
    try (ProjectFile project = ProjectFile.open(place)) {
      Run run = project.runs().all().getFirst();
      assertThat(project.runs().all()).hasSize(1);
      assertThat(run.finishedAt()).isNotNull();
      assertThat(run.posts()).isEqualTo(posts);
    }
  }
}
