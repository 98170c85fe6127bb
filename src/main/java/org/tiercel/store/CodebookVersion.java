package org.tiercel.store;

import java.time.Instant;

/// A saved state of a project's codebook.
///
/// @param version 1 for the first, then rising
/// @param name what the researcher calls the codebook
/// @param content the codebook as JSON
/// @param savedAt when
/// @param note what changed, or empty
public record CodebookVersion(
    int version, String name, String content, Instant savedAt, String note) {}
