package org.tiercel.codebook;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.FormerCodes;

/// A codebook with what the codes of its earlier versions count as under it.
///
/// @param codebook the tiers and codes that stand
/// @param former those that stood before
/// @param undoes the version whose change it takes back; absent where it is a change of its own
public record Revision(Codebook codebook, FormerCodes former, @Nullable Integer undoes) {
  /// A change of its own.
  public Revision(Codebook codebook, FormerCodes former) {
    this(codebook, former, null);
  }

  /// A codebook that was never another.
  public static Revision first(Codebook codebook) {
    return new Revision(codebook, FormerCodes.NONE);
  }

  /// The same under another version.
  public Revision withVersion(int version) {
    return new Revision(codebook.withVersion(version), former, undoes);
  }
}
