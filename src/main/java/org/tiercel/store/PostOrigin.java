package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where and when a post was written.
///
/// @param id row in the project
/// @param platform where
/// @param time when, if known
public record PostOrigin(long id, String platform, @Nullable Instant time) {}
