package org.tiercel.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Posts assigned to coders, with two switches that keep others' codes or suggestions out of sight.
///
/// @param id row in the project
/// @param name unique in the project
/// @param othersHidden whether the coders may not see each other's codes while it is open
/// @param withheldShare the share of posts, 0 to 1, whose suggestions nobody is shown; 1 hides all
/// @param seed of its order and of the withheld share
/// @param createdAt when it was made
/// @param closedAt when its reading was frozen; absent while it is open
public record Batch(
    long id,
    String name,
    boolean othersHidden,
    double withheldShare,
    long seed,
    Instant createdAt,
    @Nullable Instant closedAt) {
  /// Whether its reading is frozen.
  public boolean closed() {
    return closedAt != null;
  }

  /// Whether it hides anything, and therefore comes in random order.
  public boolean hidesAnything() {
    return othersHidden || withheldShare > 0;
  }
}
