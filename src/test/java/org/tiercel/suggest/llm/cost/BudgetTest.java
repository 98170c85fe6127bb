package org.tiercel.suggest.llm.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static Budget of(double limit) {
    return new Budget(OptionalDouble.of(limit), 0);
  }

  @Test
  void without_a_limit_everything_may_be_sent() throws InterruptedException {
    assertThat(new Budget(OptionalDouble.empty(), 5).reserve(1e9)).isTrue();
  }

  @Test
  void what_was_spent_before_counts() throws InterruptedException {
    Budget budget = new Budget(OptionalDouble.of(1), .9);
    assertThat(budget.reserve(.2)).isFalse();
    assertThat(budget.reserve(.1)).isTrue();
  }

  @Test
  void a_request_waits_for_those_under_way_and_goes_when_they_cost_less() throws Exception {
    Budget budget = of(1);
    assertThat(budget.reserve(.8)).isTrue();
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> waiting = other.submit(() -> budget.reserve(.8));
      budget.settle(.8, .1);
      assertThat(waiting.get()).isTrue();
    }
    assertThat(budget.spent()).isCloseTo(.1, within(1e-12));
  }

  @Test
  void a_request_that_waits_in_vain_is_told_so() throws Exception {
    Budget budget = of(1);
    assertThat(budget.reserve(.8)).isTrue();
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> waiting = other.submit(() -> budget.reserve(.8));
      budget.settle(.8, .7);
      assertThat(waiting.get()).isFalse();
    }
  }

  @Test
  void it_is_never_passed_whatever_many_threads_do() throws Exception {
    long seed = System.nanoTime();
    System.out.println("BudgetTest: seed " + seed);
    SplittableRandom random = new SplittableRandom(seed);
    Budget budget = of(3);
    List<Future<Boolean>> spending = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        double most = random.nextDouble() / 10;
        double share = random.nextDouble();
        spending.add(
            threads.submit(
                () -> {
                  if (budget.reserve(most)) {
                    budget.settle(most, most * share);
                  }
                  return true;
                }));
      }
    }
    for (Future<Boolean> done : spending) {
      assertThat(done.get()).isTrue();
    }
    assertThat(budget.spent()).isGreaterThan(2.5).isLessThanOrEqualTo(3);
  }
}
