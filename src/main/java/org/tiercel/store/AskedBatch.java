package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Questions that were, or are about to be, handed to a server together.
///
/// @param id row in the project
/// @param tag what the server can be asked for it by
/// @param serverId the server's name for it; absent until it is known to have come into being
/// @param format how the server was asked to keep to JSON, one word
/// @param most what it may cost, in US dollars; absent where prices are not known
/// @param at when it was prepared
public record AskedBatch(
    long id,
    String tag,
    @Nullable String serverId,
    String format,
    @Nullable Double most,
    Instant at) {}
