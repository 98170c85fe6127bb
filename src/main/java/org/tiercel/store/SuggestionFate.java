package org.tiercel.store;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Decision;

/// What became of one suggestion on a post that a person has done.
///
/// @param coderId the person
/// @param machineId the machine coder
/// @param postId the post
/// @param tier key of the tier
/// @param code key of the code
/// @param decision what the person did with it; null where it was withheld
public record SuggestionFate(
    long coderId,
    long machineId,
    long postId,
    String tier,
    String code,
    @Nullable Decision decision) {}
