package org.tiercel.coding.queue;

/// The order of a queue.
///
/// @param by what the order goes by
/// @param seed of the random order; the same seed gives the same order
public record PostSort(By by, long seed) {
  /// The order in which posts were imported, or, of a batch, in which they were drawn.
  public static final PostSort GIVEN = new PostSort(By.GIVEN, 1);

  /// What an order goes by.
  public enum By {
    /// The order of import, or of the batch.
    GIVEN,
    /// Time, oldest first; posts without one last.
    DATE,
    /// Chance, under a seed.
    RANDOM,
    /// The confidence of machines, lowest first; posts without one last.
    UNCERTAINTY
  }
}
