package org.tiercel.ui.suggest;

import java.time.Instant;

/// A batch that a run waits for.
///
/// @param at when it was handed over
/// @param questions how many of its questions are not settled
record HandedOver(Instant at, long questions) {}
