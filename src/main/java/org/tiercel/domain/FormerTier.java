package org.tiercel.domain;

import org.jspecify.annotations.Nullable;

/// A key under which answers were given and that no tier has any more.
///
/// @param key as it was
/// @param label what its tier was called
/// @param now key of the tier that asks its question now; absent where none does
public record FormerTier(String key, String label, @Nullable String now) {}
