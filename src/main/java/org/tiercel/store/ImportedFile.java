package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reading of a file that came to its end.
///
/// @param file name of the file
/// @param format what it was read as
/// @param mapping which column was what, as JSON
/// @param firstPost row id of its first post
/// @param lastPost row id of its last post; smaller than the first if it has none
/// @param imported how many of its posts are or, were it not taken back, would be in the corpus
/// @param excluded how many of its posts cleaning dropped
/// @param report the whole report, as JSON
/// @param takenBackAt when it was taken back, if it was
/// @param removed how many of its posts were removed since
public record ImportedFile(
    long id,
    String file,
    String format,
    String mapping,
    Instant startedAt,
    Instant finishedAt,
    int firstPost,
    int lastPost,
    long imported,
    long excluded,
    String report,
    @Nullable Instant takenBackAt,
    long removed) {
  /// Whether it was taken back, so that its posts are no part of the corpus.
  public boolean takenBack() {
    return takenBackAt != null;
  }

  /// How many posts of it are in the file.
  public long posts() {
    return imported + excluded;
  }
}
