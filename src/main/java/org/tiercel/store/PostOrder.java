package org.tiercel.store;

/// What posts can be sorted by. Posts of which it is not known come last, in the order of import.
public enum PostOrder {
  /// The order of import.
  IMPORTED,
  /// The name of the platform.
  PLATFORM,
  /// The platform's own id.
  ID,
  /// When it was posted.
  TIME,
  /// The author's pseudonym.
  AUTHOR,
  /// The id of the thread.
  THREAD,
  /// How many likes it has.
  LIKES,
  /// Its score.
  SCORE,
  /// How many replies it has.
  REPLIES,
  /// How often it was shared.
  SHARES,
  /// How often it was seen.
  VIEWS
}
