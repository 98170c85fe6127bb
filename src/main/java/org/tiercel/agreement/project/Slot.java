package org.tiercel.agreement.project;

import org.jspecify.annotations.Nullable;

/// A question asked of every unit alike.
///
/// @param tier key of the tier
/// @param per the code it is asked for, under a `per` tier
record Slot(String tier, @Nullable String per) {}
