package org.tiercel.suggest;

import org.tiercel.domain.Run;

/// What came of a run.
///
/// @param run the run with its counts
/// @param failed how many posts the machine could not read, which stay pending
public record SuggestionReport(Run run, long failed) {}
