package org.tiercel.store;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Decision;

/// How many suggestions of one code came to the same end, on the posts that a person has done.
///
/// @param coderId the person
/// @param machineId the machine coder
/// @param tier key of the tier
/// @param code key of the code
/// @param decision what the person did with them; null where they were withheld
/// @param count how many
public record SuggestionCount(
    long coderId,
    long machineId,
    String tier,
    String code,
    @Nullable Decision decision,
    int count) {}
