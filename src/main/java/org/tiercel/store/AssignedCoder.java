package org.tiercel.store;

import org.tiercel.domain.Coder;

/// A coder of a batch.
///
/// @param coder who
/// @param assigned how many posts of the batch are the coder's
/// @param done how many of these the coder has done
public record AssignedCoder(Coder coder, int assigned, int done) {
  /// How many are yet to be done.
  public int left() {
    return assigned - done;
  }
}
