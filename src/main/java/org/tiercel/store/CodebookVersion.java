package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.FormerCodes;

/// A saved state of a project's codebook.
///
/// @param version 1 for the first, then rising
/// @param name what the researcher calls the codebook
/// @param content the codebook as JSON
/// @param savedAt when
/// @param note what changed, or empty
/// @param former what tiers and codes of earlier versions count as under it
/// @param undoes the version whose change it takes back; absent where it is a change of its own
public record CodebookVersion(
    int version,
    String name,
    String content,
    Instant savedAt,
    String note,
    FormerCodes former,
    @Nullable Integer undoes) {
  /// A version under which everything that was ever given still stands.
  public CodebookVersion(int version, String name, String content, Instant savedAt, String note) {
    this(version, name, content, savedAt, note, FormerCodes.NONE, null);
  }
}
