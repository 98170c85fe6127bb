package org.tiercel.store;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.AnswerState;

/// One code of an answer as counting needs it, without term, origin and evidence.
///
/// @param postId the post
/// @param excerptId the excerpt; 0 for an answer about the post
/// @param tier key of the tier
/// @param state of the answer
/// @param version the version of the codebook under which it was given
/// @param code key of the code; absent for an answer without one
public record GivenCode(
    long postId,
    long excerptId,
    String tier,
    AnswerState state,
    int version,
    @Nullable String code) {}
