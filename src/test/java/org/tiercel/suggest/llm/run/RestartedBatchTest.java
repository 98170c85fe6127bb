package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.task.Progress;

class RestartedBatchTest {
  @TempDir private Path folder;

  private static String[] texts(int count) {
    String[] texts = new String[count];
    Arrays.setAll(texts, i -> "it was day " + i);
    return texts;
  }

  /// Runs until a moment has come, and says whether it came.
  private static boolean falls(BatchedProject project, int most, int moments) {
    try {
      project.run(
          BatchedProject.plan(), Progress.none(), it -> new FallingModel(it, most, moments));
      return false;
    } catch (FallingModel.Fallen end) {
      project.reopen();
      return true;
    }
  }

  @Test
  void after_an_end_at_any_moment_the_run_goes_on_and_pays_for_nothing_twice() throws Exception {
    int moment = 0;
    boolean fell = true;
    for (; fell; moment++) {
      Path place = Files.createDirectory(folder.resolve("fallen-" + moment));
      try (BatchedProject project = new BatchedProject(place, texts(5))) {
        fell = falls(project, 2, moment);
        ModelRunReport report = project.run(BatchedProject.plan());

        assertThat(project.asked()).as("moment %d", moment).containsExactlyInAnyOrder(texts(5));
        assertThat(report.totals().answered()).as("moment %d", moment).isEqualTo(5);
        assertThat(report.totals().requests()).as("moment %d", moment).isEqualTo(5);
        assertThat(report.run().posts()).isEqualTo(5);
        assertThat(report.run().finishedAt()).isNotNull();
        assertThat(project.file().runs().all()).hasSize(1);
        assertThat(project.underWay()).isEmpty();
        assertThat(project.service().files()).isEmpty();
        assertThat(project.file().check().findings()).isEmpty();
      }
    }
    // Three batches: handed over, looked at, fetched, discarded, and five answers.
    assertThat(moment).isGreaterThan(3 * 2 * 4 + 5);
  }

  @Test
  void a_run_that_ends_again_and_again_pays_for_nothing_twice() {
    try (BatchedProject project = new BatchedProject(folder, texts(6))) {
      int ends = 0;
      for (int moments = 0; falls(project, 3, moments); moments++) {
        ends++;
      }
      assertThat(ends).isGreaterThan(5);
      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(project.asked()).containsExactlyInAnyOrder(texts(6));
      assertThat(report.totals().requests()).isEqualTo(6);
      assertThat(report.totals().answered()).isEqualTo(6);
      assertThat(project.file().check().findings()).isEmpty();
    }
  }

  @Test
  void answers_that_were_written_before_the_end_are_not_written_again() {
    int posts = 450;
    try (BatchedProject project = new BatchedProject(folder, texts(posts))) {
      // Handed over, looked at twice; then the end comes among the answers.
      assertThat(falls(project, posts, 2 + 4 + 1 + 300)).isTrue();
      long kept = project.file().runs().all().getFirst().posts();
      assertThat(kept).isPositive().isLessThan(posts);
      assertThat(project.underWay()).hasSize(1);

      ModelRunReport report = project.run(BatchedProject.plan());
      assertThat(report.totals().answered()).isEqualTo(posts);
      assertThat(report.totals().requests()).isEqualTo(posts);
      assertThat(project.asked()).hasSize(posts);
      assertThat(project.file().check().findings()).isEmpty();
    }
  }
}
