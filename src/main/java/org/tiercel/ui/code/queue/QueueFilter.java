package org.tiercel.ui.code.queue;

/// Which posts the queue shows.
public enum QueueFilter {
  /// Those that are not done.
  TO_DO,
  /// Those that are begun and not done.
  DRAFT,
  /// Those that are.
  DONE,
  /// Those with a flag.
  FLAGGED,
  /// Every one.
  ALL
}
