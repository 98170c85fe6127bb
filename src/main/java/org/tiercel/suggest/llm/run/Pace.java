package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many requests may be under way at once. It begins with half of what is allowed and grows
/// while the server keeps up (by one for each reply until the server was busy for the first time,
/// then by one for each round of replies) and shrinks by an eighth when the server says that it is
/// busy, once a round. All senders also wait out the time that the server asks for. Shared between
/// threads.
///
/// An eighth, not the usual half: a server with room for 32 is then asked 28 to 33 at a time.
final class Pace {
  private static final double SHRINK = 7.0 / 8;

  /// What it begins with where half of the limit is less.
  private static final int FIRST = 8;

  private final int most;
  private final Waits waits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private double limit;
  private boolean wasBusy;
  private int underWay;
  private long sent;
  private long sentBeforeShrinking = -1;
  private int busyRounds;
  private Instant heldUntil = Instant.MIN;

  /// @param most the limit's limit
  Pace(int most, Waits waits) {
    this.most = most;
    this.waits = waits;
    this.limit = Math.min(most, Math.max(FIRST, most / 2));
  }

  /// Waits for a slot.
  ///
  /// @return a ticket that is to be handed back, or -1 if the run is to stop
  long enter(Halt halt) throws InterruptedException {
    while (!halt.given()) {
      Duration hold;
      lock.lockInterruptibly();
      try {
        while (underWay >= (int) limit && !halt.given()) {
          changed.await();
        }
        Instant now = waits.now();
        hold = Duration.between(now, later(heldUntil, now));
        if (!hold.isPositive() && !halt.given()) {
          underWay++;
          return sent++;
        }
      } finally {
        lock.unlock();
      }
      waits.await(hold, halt);
    }
    return -1;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// Hands a slot back after a reply.
  void replied() {
    leave(
        () -> {
          busyRounds = 0;
          limit = Math.min(most, limit + (wasBusy ? 1 / limit : 1));
        });
  }

  /// Hands a slot back after a failure that says nothing about the server's room.
  void failed() {
    leave(() -> {});
  }

  /// Hands a slot back after the server was busy.
  ///
  /// @param ticket of the request
  /// @return how many rounds in a row the server was busy without a reply, if this begins one; else
  ///     0
  int busy(long ticket) {
    int[] rounds = {0};
    leave(
        () -> {
          wasBusy = true;
          if (ticket > sentBeforeShrinking) {
            sentBeforeShrinking = sent - 1;
            limit = Math.max(1, limit * SHRINK);
            rounds[0] = ++busyRounds;
          }
        });
    return rounds[0];
  }

  private void leave(Runnable adapt) {
    lock.lock();
    try {
      underWay--;
      adapt.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Has all senders wait.
  void hold(Duration time) {
    lock.lock();
    try {
      heldUntil = later(heldUntil, waits.now().plus(time));
    } finally {
      lock.unlock();
    }
  }

  /// Lets all who wait for a slot look whether the run is to stop.
  void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// How many requests are under way.
  int underWay() {
    lock.lock();
    try {
      return underWay;
    } finally {
      lock.unlock();
    }
  }

  /// How many may be.
  int limit() {
    lock.lock();
    try {
      return (int) limit;
    } finally {
      lock.unlock();
    }
  }
}
