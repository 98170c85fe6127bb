package org.tiercel.suggest.llm;

/// One question of a batch.
///
/// @param id what the answer will be known by; unique among all batches of a run, at most 64
///     characters
/// @param request the question
public record BatchQuestion(String id, ChatRequest request) {}
