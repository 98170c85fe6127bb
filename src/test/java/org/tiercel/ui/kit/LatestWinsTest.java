package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;

class LatestWinsTest {
  private final List<String> delivered = new ArrayList<>();

  /// Keeps what it was asked to run until it is told to run it.
  private static final class PatientRunner implements TaskRunner {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();

    @Override
    public <T> Running run(
        String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable ended) {
      waiting.add(() -> new InlineTaskRunner().run(title, work, done, failed, ended));
      return () -> cancelled.add(title);
    }
  }

  private void request(LatestWins latest, String query) {
    latest.request(query, progress -> query, delivered::add, problem -> delivered.add("failed"));
  }

  @Test
  void only_the_newest_request_is_delivered_whichever_ends_first() {
    PatientRunner runner = new PatientRunner();
    LatestWins latest = new LatestWins(runner);
    request(latest, "c");
    request(latest, "co");
    request(latest, "cod");

    runner.waiting.get(2).run();
    runner.waiting.get(0).run();
    runner.waiting.get(1).run();

    assertThat(delivered).containsExactly("cod");
    assertThat(runner.cancelled).containsExactly("c", "co");
  }

  @Test
  void a_failure_that_came_too_late_is_not_told() {
    PatientRunner runner = new PatientRunner();
    LatestWins latest = new LatestWins(runner);
    latest.request(
        "old", LatestWinsTest::fail, delivered::add, problem -> delivered.add("old failed"));
    request(latest, "new");

    runner.waiting.forEach(Runnable::run);

    assertThat(delivered).containsExactly("new");
  }

  @Test
  void a_failure_of_the_newest_request_is_told() {
    new LatestWins(new InlineTaskRunner())
        .request(
            "q",
            LatestWinsTest::fail,
            delivered::add,
            problem -> delivered.add(problem.getMessage()));

    assertThat(delivered).containsExactly("no such index");
  }

  @Test
  void nothing_is_delivered_after_cancelling() {
    PatientRunner runner = new PatientRunner();
    LatestWins latest = new LatestWins(runner);
    request(latest, "c");

    latest.cancel();
    runner.waiting.forEach(Runnable::run);

    assertThat(delivered).isEmpty();
  }

  private static String fail(Progress progress) {
    throw new IllegalStateException("no such index");
  }
}
