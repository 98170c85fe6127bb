package org.tiercel.exchange.csv;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;

/// What a row of a codes file means: one code, or *none*, under one question.
///
/// @param line its line in the file
/// @param post about which post
/// @param round 1 for the first coding
/// @param tier under which tier
/// @param code key of the code; absent for *none*
/// @param term the free term under an open code
/// @param per the code it is asked for, under a `per` tier
/// @param excerpt what the file calls the excerpt; absent without a name
/// @param span the excerpt's place or, under a post tier, the evidence; absent without offsets
record GivenCode(
    long line,
    Post post,
    int round,
    Tier tier,
    @Nullable String code,
    @Nullable String term,
    @Nullable String per,
    @Nullable String excerpt,
    @Nullable Span span) {}
