package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.task.Progress;

class ResumedRunTest {
  private static final int POSTS = 300;

  @TempDir private Path folder;

  /// Is cancelled when the model was asked so many times.
  private static Progress cancelledAt(AtomicInteger asked, int requests) {
    return new Progress() {
      @Override
      public void report(long done, long total) {}

      @Override
      public boolean cancelled() {
        return asked.get() >= requests;
      }
    };
  }

  /// Is cancelled when all posts have been reported.
  private static Progress cancelledAtTheEnd() {
    return new Progress() {
      private boolean atEnd;

      @Override
      public void report(long done, long total) {
        atEnd = done == total;
      }

      @Override
      public boolean cancelled() {
        return atEnd;
      }
    };
  }

  @Test
  void a_run_that_was_cut_off_behind_its_last_answer_is_finished_without_a_request() {
    try (AskedProject project = AskedProject.of(folder, 5)) {
      assertThatThrownBy(
              () -> project.run(AskedProject.PLAN, ScriptedModel.right(), cancelledAtTheEnd()))
          .isInstanceOf(CancellationException.class);
      ScriptedModel idle = ScriptedModel.right();
      ModelRunReport report = project.run(AskedProject.PLAN, idle);
      assertThat(idle.requests()).isEmpty();
      assertThat(report.run().finishedAt()).isNotNull();
      assertThat(report.totals().answered()).isEqualTo(5);
    }
  }

  @Test
  void a_run_that_is_cancelled_again_and_again_asks_each_question_once() {
    long seed = System.nanoTime();
    System.out.println("ResumedRunTest: seed " + seed);
    Random random = new Random(seed);
    try (AskedProject project = AskedProject.of(folder, POSTS)) {
      AtomicInteger asked = new AtomicInteger();
      ScriptedModel model =
          new ScriptedModel(
              (request, time) -> {
                asked.incrementAndGet();
                return ScriptedModel.reply(EchoQuestionnaire.answer(request.user()));
              });
      RunPlan plan = AskedProject.repeated(2);
      for (int sitting = 0; sitting < 12; sitting++) {
        int until = asked.get() + random.nextInt(60);
        if (until < 2 * POSTS) {
          assertThatThrownBy(() -> project.run(plan, model, cancelledAt(asked, until)))
              .isInstanceOf(CancellationException.class);
        }
      }
      ModelRunReport report = project.run(plan, model);

      Set<ChatRequest> distinct = new HashSet<>(model.requests());
      assertThat(model.requests()).as("seed %d", seed).hasSize(2 * POSTS);
      assertThat(distinct).hasSize(POSTS);
      assertThat(project.file().runs().all()).hasSize(1);
      assertThat(report.totals().answered()).isEqualTo(POSTS);
      assertThat(report.run().posts()).isEqualTo(POSTS);
      assertThat(report.totals().requests()).isEqualTo(2 * POSTS);
      assertThat(project.file().check().findings()).isEmpty();
    }
  }

  @Test
  void what_is_under_way_when_a_run_is_cancelled_is_waited_for_and_kept() throws Exception {
    try (AskedProject project = AskedProject.of(folder, POSTS);
        ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      AtomicInteger asked = new AtomicInteger();
      CountDownLatch cancelled = new CountDownLatch(1);
      ScriptedModel slow =
          new ScriptedModel(
              (request, time) -> {
                asked.incrementAndGet();
                await(cancelled);
                return ScriptedModel.reply(EchoQuestionnaire.answer(request.user()));
              });
      Progress progress =
          new Progress() {
            @Override
            public void report(long done, long total) {
              if (asked.get() >= 4) {
                cancelled.countDown();
              }
            }

            @Override
            public boolean cancelled() {
              return cancelled.getCount() == 0;
            }
          };
      Future<ModelRunReport> run =
          other.submit(() -> project.run(AskedProject.PLAN, slow, progress));
      assertThatThrownBy(run::get).hasCauseInstanceOf(CancellationException.class);
      int kept = asked.get();
      assertThat(project.file().runs().all().getFirst().posts()).isEqualTo(kept);

      ScriptedModel rest = ScriptedModel.right();
      project.run(AskedProject.PLAN, rest);
      assertThat(rest.requests()).hasSize(POSTS - kept);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
  }

  @Test
  void a_paused_run_sends_nothing_and_goes_on_when_resumed() throws Exception {
    try (AskedProject project = AskedProject.of(folder, POSTS);
        ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      SynchronousQueue<RunStanding> standing = new SynchronousQueue<>();
      List<RunStanding> told = new ArrayList<>();
      RunControl control = new RunControl(now -> hand(standing, now));
      control.pause();
      ScriptedModel model = ScriptedModel.right();
      Future<ModelRunReport> run =
          other.submit(
              () ->
                  project
                      .engine()
                      .run(
                          AskedProject.PLAN,
                          new Conversation(model, new EchoQuestionnaire()),
                          control,
                          Progress.none()));
      for (int i = 0; i < 3; i++) {
        told.add(standing.take());
      }
      assertThat(told).allMatch(RunStanding::paused);
      assertThat(model.requests()).isEmpty();

      control.resume();
      while (!run.isDone()) {
        standing.poll();
        Thread.onSpinWait();
      }
      assertThat(run.get().totals().answered()).isEqualTo(POSTS);
    }
  }

  private static void hand(SynchronousQueue<RunStanding> queue, RunStanding standing) {
    try {
      queue.put(standing);
    } catch (InterruptedException e) {
      throw new CancellationException("interrupted");
    }
  }

  @Test
  void a_paused_run_can_be_cancelled() {
    try (AskedProject project = AskedProject.of(folder, POSTS)) {
      RunControl control = RunControl.none();
      control.pause();
      Progress impatient =
          new Progress() {
            private int looks;

            @Override
            public void report(long done, long total) {}

            @Override
            public boolean cancelled() {
              return ++looks > 2;
            }
          };
      ScriptedModel model = ScriptedModel.right();
      assertThatThrownBy(
              () ->
                  project
                      .engine()
                      .run(
                          AskedProject.PLAN,
                          new Conversation(model, new EchoQuestionnaire()),
                          control,
                          impatient))
          .isInstanceOf(CancellationException.class);
      assertThat(model.requests()).isEmpty();
    }
  }
}
