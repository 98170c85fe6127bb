package org.tiercel.task;

/// A piece of work that was started.
public interface Running {
  /// Asks the work to stop at its next safe place; its outcome is then never delivered.
  void cancel();
}
