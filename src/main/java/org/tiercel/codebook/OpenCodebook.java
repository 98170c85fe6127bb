package org.tiercel.codebook;

import java.util.List;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// The codebook of a project that was made without one: a single empty tier, whose codes grow while
/// reading.
public final class OpenCodebook {
  /// Key of its only tier.
  public static final String TIER = "codes";

  private OpenCodebook() {}

  /// Version 1 of it.
  public static Codebook create() {
    Tier codes =
        new Tier(
            TIER,
            "Codes",
            "What is this post about?",
            Scope.POST,
            TierKind.MULTI,
            null,
            null,
            List.of());
    return new Codebook("Open coding", 1, "", "", List.of(codes));
  }
}
