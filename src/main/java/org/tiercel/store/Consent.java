package org.tiercel.store;

import java.time.Instant;

/// Leave to send masked posts of this project to a host.
///
/// @param host the name of the host
/// @param posts how many posts were named when it was given
/// @param at when
/// @param by who gave it
public record Consent(String host, long posts, Instant at, String by) {}
