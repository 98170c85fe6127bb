package org.tiercel.store;

/// The tokens of a reply, as the server counted them.
///
/// @param prompt tokens read
/// @param cached of those, the ones that the server had kept from a request before
/// @param completion tokens written
public record Tokens(long prompt, long cached, long completion) {}
