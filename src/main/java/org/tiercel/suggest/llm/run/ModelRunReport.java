package org.tiercel.suggest.llm.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiercel.domain.Run;
import org.tiercel.store.ModelTotals;

/// What a run of a language model has come to.
///
/// @param run the run with its counts; without an end when it can be gone on with
/// @param posts how many posts it is about
/// @param totals what it has taken and yielded, earlier sittings included
/// @param fromStore how many answers of this sitting took no request
/// @param failures how many posts failed of each kind, by its word
/// @param stopped why it stopped before its end, and what to do
/// @param remarks what was found out about the server, one sentence each
public record ModelRunReport(
    Run run,
    long posts,
    ModelTotals totals,
    long fromStore,
    Map<String, Long> failures,
    Optional<String> stopped,
    List<String> remarks) {
  /// Copies the collections.
  public ModelRunReport {
    failures = Map.copyOf(failures);
    remarks = List.copyOf(remarks);
  }
}
