package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.tiercel.task.Progress;

/// Gives each question a thread of its own while the caller's thread writes what comes back.
///
/// A question holds one of as many places as requests may be under way until what came of it is on
/// disk. So a process that is killed loses no more answers than that.
final class Dispatch {
  private static final long LOOK_MILLIS = 200;

  /// How long a cancelled run waits for what is under way, which is paid for already.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Sitting sitting;
  private final Function<Question, Asking> asking;
  private final Semaphore places;
  private final AtomicInteger open = new AtomicInteger();
  private boolean interrupted;

  Dispatch(Sitting sitting, Function<Question, Asking> asking) {
    this.sitting = sitting;
    this.asking = asking;
    this.places = new Semaphore(sitting.plan.server().concurrency());
  }

  /// Asks, and returns when everything that was sent is written.
  ///
  /// @param tell called now and then, on this thread
  void ask(List<Question> questions, RunBook book, Runnable tell, Progress progress) {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    boolean written = false;
    try {
      // The one that gives out questions counts as open too.
      open.set(1);
      threads.execute(() -> giveOut(questions, threads));
      collect(threads, book, tell, progress);
      written = true;
    } finally {
      if (!written) {
        // Nobody takes what is under way any more.
        sitting.halt.give(new Halt.Why.Cancelled());
        threads.shutdownNow();
      }
      threads.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void giveOut(List<Question> questions, ExecutorService threads) {
    try {
      for (Question question : questions) {
        places.acquire();
        if (sitting.halt.given()) {
          return;
        }
        open.incrementAndGet();
        threads.execute(asking.apply(question));
      }
    } catch (InterruptedException e) {
      // Writing has failed: there is nobody left to ask for.
      Thread.currentThread().interrupt();
    } catch (RejectedExecutionException e) {
      // The same; the question that was not begun is no longer open.
      open.decrementAndGet();
    } finally {
      open.decrementAndGet();
    }
  }

  private void collect(ExecutorService threads, RunBook book, Runnable tell, Progress progress) {
    long cancelledAt = 0;
    while (open.get() > 0) {
      List<Arrival> arrived = arrivals();
      if (!arrived.isEmpty()) {
        book.write(arrived);
        int finished = (int) arrived.stream().filter(Arrival::last).count();
        places.release(finished);
        open.addAndGet(-finished);
      }
      tell.run();
      if (cancelledAt == 0 && (progress.cancelled() || interrupted)) {
        sitting.halt.give(new Halt.Why.Cancelled());
        cancelledAt = System.nanoTime();
      } else if (cancelledAt != 0 && System.nanoTime() - cancelledAt > PATIENCE.toNanos()) {
        threads.shutdownNow();
      }
    }
  }

  private List<Arrival> arrivals() {
    List<Arrival> arrived = new ArrayList<>();
    try {
      Arrival first = sitting.arrivals.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        arrived.add(first);
        sitting.arrivals.drainTo(arrived);
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    return arrived;
  }
}
