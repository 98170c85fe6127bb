package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;

/// Time as a run knows it, so that tests need not wait.
public interface Waits {
  /// What time it is.
  Instant now();

  /// Lets time pass, or less of it if the run is to stop.
  void await(Duration time, Halt halt) throws InterruptedException;

  /// The time of this computer.
  static Waits real() {
    return new Waits() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void await(Duration time, Halt halt) throws InterruptedException {
        halt.await(time);
      }
    };
  }
}
