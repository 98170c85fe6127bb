package org.tiercel.suggest.llm.cost;

import java.util.OptionalDouble;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Money that a run may spend, in US dollars. What a request costs at most is set aside before it
/// is sent, so the budget is never passed, whatever the replies cost. Shared between threads.
public final class Budget {
  private final double limit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition settled = lock.newCondition();
  private double spent;
  private double reserved;
  private int underWay;

  /// @param limit empty for no limit
  /// @param spent what was spent before
  public Budget(OptionalDouble limit, double spent) {
    this.limit = limit.orElse(Double.POSITIVE_INFINITY);
    this.spent = spent;
  }

  /// Sets money aside for a request. When there is too little, waits for requests under way, which
  /// may cost less than was set aside for them.
  ///
  /// @param most what the request costs at most
  /// @return whether it may be sent; if not, the budget is used up
  public boolean reserve(double most) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (spent + reserved + most > limit) {
        if (underWay == 0) {
          return false;
        }
        settled.await();
      }
      reserved += most;
      underWay++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Notes what a request has cost in the end.
  ///
  /// @param most what was set aside for it
  /// @param cost what it has cost, or may have cost
  public void settle(double most, double cost) {
    lock.lock();
    try {
      reserved -= most;
      underWay--;
      if (underWay == 0) {
        // Sums of decimal fractions leave a trace.
        reserved = 0;
      }
      spent += cost;
      settled.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// What was spent so far, and what is set aside for requests under way.
  public double committed() {
    lock.lock();
    try {
      return spent + reserved;
    } finally {
      lock.unlock();
    }
  }

  /// What was spent so far.
  public double spent() {
    lock.lock();
    try {
      return spent;
    } finally {
      lock.unlock();
    }
  }
}
