package org.tiercel.domain;

/// A tier as it is asked in one annotation: of the post or one of its excerpts, for one `per` code.
///
/// @param key which question
/// @param tier the tier that asks it
public record Question(AnswerKey key, Tier tier) {}
