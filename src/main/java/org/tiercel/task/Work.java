package org.tiercel.task;

/// A piece of long work that touches no user interface.
///
/// @param <T> what it yields
@FunctionalInterface
public interface Work<T> {
  /// Does the work.
  ///
  /// @param progress to report to, and to ask whether to stop
  /// @return the result
  T run(Progress progress);
}
