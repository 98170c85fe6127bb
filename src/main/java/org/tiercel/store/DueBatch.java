package org.tiercel.store;

import org.tiercel.domain.Batch;

/// An open batch in which a coder has posts.
///
/// @param batch the batch
/// @param assigned how many of its posts are the coder's
/// @param done how many of these the coder has done
public record DueBatch(Batch batch, int assigned, int done) {
  /// How many are yet to be done.
  public int left() {
    return assigned - done;
  }
}
