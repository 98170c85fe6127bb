package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.kill.KilledProcess;

class StoppedRunTest {
  private static final int POSTS = 60;
  private static final int AT_ONCE = 4;

  @TempDir private Path folder;

  @Test
  void a_run_that_is_stopped_by_the_system_says_that_it_can_be_gone_on_with() throws Exception {
    try (AskedStudy study = AskedStudy.of(folder, POSTS)) {
      CountDownLatch underWay = new CountDownLatch(10);
      CountDownLatch stopped = new CountDownLatch(1);
      study
          .server()
          .script(
              question -> {
                underWay.countDown();
                if (underWay.getCount() == 0) {
                  await(stopped);
                }
                return AskedStudy.right(question);
              });
      try (KilledProcess process = KilledProcess.start(StoppedProgram.class, command(study))) {
        underWay.await();
        ProcessHandle.of(process.pid()).orElseThrow().destroy();
        assertThat(process.awaitLine(StoppedProgram.STOPPING)).isTrue();
        stopped.countDown();
        assertThat(process.awaitLine("Stopped. The answers to ")).isTrue();
        assertThat(process.lines().getLast()).endsWith("The same command line goes on.");
      }
      JsonNode rest = study.json("--concurrency", String.valueOf(AT_ONCE));
      assertThat(rest.get("start").asText()).isEqualTo("resumed");
      assertThat(rest.get("answered").asInt()).isEqualTo(POSTS);
      assertThat(study.server().requests()).isEqualTo(POSTS);
    }
  }

  private static String[] command(AskedStudy study) {
    String[] words = study.commandLine().toArray(new String[10]);
    words[8] = "--concurrency";
    words[9] = String.valueOf(AT_ONCE);
    return words;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
