package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiercel.task.Progress;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
@Timeout(60)
class FxTaskRunnerTest {
  private final FxTaskRunner runner = new FxTaskRunner();
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void work_runs_in_the_background_and_its_result_comes_on_the_fx_thread() throws Exception {
    CompletableFuture<List<Boolean>> threads = new CompletableFuture<>();
    onFxThread(
        () ->
            runner.run(
                "work",
                progress -> Platform.isFxApplicationThread(),
                inFx -> threads.complete(List.of(inFx, Platform.isFxApplicationThread())),
                threads::completeExceptionally));

    assertThat(threads.get()).containsExactly(false, true);
    assertThat(onFxThread(() -> List.copyOf(runner.running()))).isEmpty();
  }

  @Test
  void what_runs_is_listed_with_the_last_share_reported() throws Exception {
    CountDownLatch reported = new CountDownLatch(1);
    onFxThread(
        () ->
            runner.run(
                "import",
                progress -> {
                  for (int done = 0; done <= 50; done++) {
                    progress.report(done, 100);
                  }
                  reported.countDown();
                  return await(mayEnd);
                },
                result -> {},
                problem -> {}));
    reported.await();

    FxTask task = onFxThread(() -> runner.running().getFirst());

    assertThat(task.title()).isEqualTo("import");
    assertThat(onFxThread(() -> task.shareProperty().get())).isEqualTo(0.5);
    mayEnd.countDown();
  }

  @Test
  void what_runs_says_how_it_stands_and_before_that_its_title() throws Exception {
    CountDownLatch maySpeak = new CountDownLatch(1);
    CountDownLatch spoken = new CountDownLatch(1);
    onFxThread(
        () ->
            runner.run(
                "run",
                progress -> {
                  await(maySpeak);
                  progress.say("1 of 9");
                  progress.say("2 of 9");
                  spoken.countDown();
                  return await(mayEnd);
                },
                result -> {},
                problem -> {}));
    FxTask task = onFxThread(() -> runner.running().getFirst());
    assertThat(onFxThread(() -> task.standingProperty().get())).isEqualTo("run");

    maySpeak.countDown();
    spoken.await();

    assertThat(onFxThread(() -> task.standingProperty().get())).isEqualTo("2 of 9");
    mayEnd.countDown();
  }

  @Test
  void a_failure_comes_on_the_fx_thread_too() throws Exception {
    CompletableFuture<String> failure = new CompletableFuture<>();
    onFxThread(
        () ->
            runner.<String>run(
                "work",
                FxTaskRunnerTest::fail,
                failure::complete,
                problem ->
                    failure.complete(problem.getMessage() + Platform.isFxApplicationThread())));

    assertThat(failure.get()).isEqualTo("disk fulltrue");
  }

  @Test
  void cancelled_work_learns_of_it_and_delivers_nothing() throws Exception {
    CompletableFuture<Boolean> stopped = new CompletableFuture<>();
    CompletableFuture<String> outcome = new CompletableFuture<>();
    onFxThread(
        () -> {
          runner
              .run(
                  "work",
                  progress -> {
                    await(mayEnd);
                    stopped.complete(progress.cancelled());
                    progress.stopIfCancelled();
                    return "result";
                  },
                  outcome::complete,
                  problem -> outcome.complete("failed"))
              .cancel();
          return true;
        });
    mayEnd.countDown();

    assertThat(stopped.get()).isTrue();
    // Another piece of work, started later, is through before the list is looked at.
    CompletableFuture<Boolean> later = new CompletableFuture<>();
    onFxThread(() -> runner.run("later", progress -> true, later::complete, problem -> {}));
    later.get();
    assertThat(outcome).isNotDone();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fail(Progress progress) {
    throw new IllegalStateException("disk full");
  }
}
