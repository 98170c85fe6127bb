package org.tiercel.suggest;

import org.tiercel.domain.Run;

/// What came of a run.
///
/// @param run the run, as it stands in the project
/// @param posts how many posts were processed
/// @param suggestions how many codes were proposed, tied ones included
/// @param ties how many answers stay pending because several codes tied
/// @param none in how many posts no code was found
/// @param failed how many posts could not be read by the machine and stay pending
public record SuggestionReport(
    Run run, long posts, long suggestions, long ties, long none, long failed) {}
