package org.tiercel.agreement.project;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;

/// What to compare.
///
/// @param coders at least two
/// @param batch posts of this batch only
/// @param tier key of the only tier to report on
/// @param levelOf the level of trees of codes
/// @param bootstrap how to resample; without it intervals are analytic
/// @param withoutBulk whether posts to which a coder gave a code in bulk are left out for that
/// coder
public record Comparison(
    List<Coder> coders,
    Optional<Batch> batch,
    Optional<String> tier,
    LevelOf levelOf,
    Optional<Bootstrap> bootstrap,
    boolean withoutBulk) {
  /// Copies the list.
  public Comparison {
    coders = List.copyOf(coders);
  }

  /// Everything that coders have done.
  public static Comparison of(List<Coder> coders) {
    return new Comparison(
        coders, Optional.empty(), Optional.empty(), LevelOf.LEAF, Optional.empty(), false);
  }
}
