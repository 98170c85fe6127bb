package org.tiercel.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One execution of a machine coder. A post it processed under one of its tiers without finding a
/// code was answered *none*.
///
/// @param id row in the project
/// @param coder the machine
/// @param codebookVersion the codebook it read
/// @param tiers keys of the tiers it answered
/// @param parameters everything that decided its outcome, as JSON
/// @param startedAt when it began
/// @param finishedAt when it ended; absent when it was cut off or still runs
/// @param posts how many posts it has processed
/// @param suggestions how many codes it proposed for them, tied ones included
/// @param ties how many answers stay pending because several codes tied
/// @param none in how many of the posts it found no code
public record Run(
    long id,
    Coder coder,
    int codebookVersion,
    List<String> tiers,
    String parameters,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long posts,
    long suggestions,
    long ties,
    long none) {
  /// Copies the list.
  public Run {
    tiers = List.copyOf(tiers);
  }
}
