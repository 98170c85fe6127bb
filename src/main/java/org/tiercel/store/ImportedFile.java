package org.tiercel.store;

import java.time.Instant;

/// A reading of a file that came to its end.
///
/// @param file name of the file
/// @param format what it was read as
/// @param mapping which column was what, as JSON
/// @param imported how many posts it added to the corpus
/// @param excluded how many it added that cleaning dropped
/// @param report the whole report, as JSON
public record ImportedFile(
    long id,
    String file,
    String format,
    String mapping,
    Instant startedAt,
    Instant finishedAt,
    long imported,
    long excluded,
    String report) {}
