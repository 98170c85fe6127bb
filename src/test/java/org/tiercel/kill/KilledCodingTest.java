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
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;

/// Coding is killed again and again in one project. Whatever the moment, the project opens, is
/// sound, and holds every act that had been said to be saved, with its history.
class KilledCodingTest {
  private static final int KILLS = 17;
  private static final int POSTS_PER_ROUND = 40;

  /// Each post has seven acts; a kill comes in the first thirty posts.
  private static final int LINES = 210;

  @TempDir private Path folder;

  @Test
  void a_killed_coder_finds_every_act_that_was_saved() throws IOException {
    long seed = System.nanoTime();
    System.out.println("KilledCodingTest: seed " + seed);
    Random random = new Random(seed);
    Path place = KillStudy.create(folder, KILLS * POSTS_PER_ROUND);
    List<String> said = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      int line = random.nextInt(LINES);
      said.addAll(killAt(line, place, kill));
      checkSound(place, said, "seed %d, kill %d at line %d".formatted(seed, kill + 1, line));
    }
    assertThat(said).hasSizeGreaterThan(KILLS);
  }

  private static List<String> killAt(int line, Path project, int round) {
    int first = 1 + round * POSTS_PER_ROUND;
    try (KilledProcess program =
        KilledProcess.start(
            CodingProgram.class,
            project.toString(),
            String.valueOf(first),
            String.valueOf(first + POSTS_PER_ROUND - 1))) {
      for (int i = 0; i <= line; i++) {
        assertThat(program.nextLine()).as("line %d of %s", i, program.lines()).isPresent();
      }
      program.kill();
      return program.lines();
    }
  }

  private static void checkSound(Path place, List<String> said, String when) {
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.check().findings()).as(when).isEmpty();
      Coder ann = project.coders().find("Ann").orElseThrow();
      for (String act : said) {
        String[] words = act.split(" ", 3);
        long post = Long.parseLong(words[0]);
        Annotation annotation =
            project.annotations().find(new AnnotationKey(post, ann.id(), 1, 0)).orElseThrow();
        assertThat(holds(annotation, words)).as("%s: %s", when, act).isTrue();
      }
      assertThat(project.acts().count()).as(when).isGreaterThanOrEqualTo(said.size());
    }
  }

  private static boolean holds(Annotation annotation, String... words) {
    return switch (words[1]) {
      case "excerpt" -> annotation.excerpt(Long.parseLong(words[2])).isPresent();
      case "memo" -> annotation.memo().equals(words[2]);
      case "flag" -> words[2].equals(annotation.flag());
      case "done" -> annotation.done();
      default ->
          annotation.answers().stream()
              .anyMatch(
                  answer ->
                      answer.key().tier().equals(words[1]) && answer.codes().contains(words[2]));
    };
  }
}
