package org.tiercel.ui.code;

/// Which posts the queue shows.
enum QueueFilter {
  /// Those that are not done.
  TO_DO,
  /// Those that are.
  DONE,
  /// Those with a flag.
  FLAGGED,
  /// Every one.
  ALL
}
