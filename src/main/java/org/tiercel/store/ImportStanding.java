package org.tiercel.store;

import java.util.List;

/// What stands on the posts of an import, so that they cannot be removed without loss.
///
/// @param lines what and whose
/// @param posts how many posts something stands on
public record ImportStanding(List<Line> lines, long posts) {
  /// What may stand on posts.
  public enum What {
    /// What a person said: codes, a flag, a memo, or nothing yet but opened and kept.
    ANNOTATION,
    /// What a machine said in its runs.
    RUN,
    /// That the posts are part of a batch.
    BATCH,
    /// What was done and undone: only the history still tells of it.
    HISTORY,
    /// Something else that the project keeps with posts.
    OTHER
  }

  /// One coder, batch or table.
  ///
  /// @param what what stands there
  /// @param whose name of the coder or the batch
  /// @param posts on how many posts
  public record Line(What what, String whose, long posts) {}

  /// Copies the list.
  public ImportStanding {
    lines = List.copyOf(lines);
  }

  /// Whether the posts can be removed without loss.
  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
