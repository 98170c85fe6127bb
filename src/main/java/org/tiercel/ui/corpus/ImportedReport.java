package org.tiercel.ui.corpus;

import java.time.Instant;
import org.tiercel.corpus.ImportReport;

/// An import that made part of the corpus.
///
/// @param at when it ended
/// @param report what it did
record ImportedReport(Instant at, ImportReport report) {}
