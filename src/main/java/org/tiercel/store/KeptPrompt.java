package org.tiercel.store;

/// What a model was told of its task, whole.
///
/// @param hash tells it from others
/// @param system the words
/// @param schema the JSON Schema of an answer, as JSON
public record KeptPrompt(String hash, String system, String schema) {}
