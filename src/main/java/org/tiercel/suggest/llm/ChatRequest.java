package org.tiercel.suggest.llm;

import org.jspecify.annotations.Nullable;

/// One question put to a language model about one post. Two equal requests are the same question.
///
/// @param model name of the model, as the server knows it
/// @param system what the model is told of its task; the same, to the byte, for every post of a run
/// @param user the post with its context
/// @param schema the JSON Schema that the answer shall match, as JSON
/// @param format how the server is asked to keep to it
/// @param temperature 0 for the likeliest answer; absent for the server's default
/// @param seed for servers that draw repeatably; absent for none
/// @param maxTokens how long an answer may be
public record ChatRequest(
    String model,
    String system,
    String user,
    String schema,
    AnswerFormat format,
    @Nullable Double temperature,
    @Nullable Long seed,
    int maxTokens) {
  /// The same question in another format.
  public ChatRequest as(AnswerFormat other) {
    return new ChatRequest(model, system, user, schema, other, temperature, seed, maxTokens);
  }
}
