package org.tiercel.corpus;

/// How many records a step of the import kept out of the corpus.
///
/// @param step its name: `rejected`, `already-there`, `repeated-ids`, or that of a cleaning step
/// @param dropped how many
public record FunnelStep(String step, long dropped) {}
