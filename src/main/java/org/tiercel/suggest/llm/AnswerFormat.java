package org.tiercel.suggest.llm;

/// How a server is asked to keep to JSON, the strictest first. What a server promises is never
/// relied on: every answer is checked.
public enum AnswerFormat {
  /// A JSON Schema that the answer must match.
  JSON_SCHEMA,
  /// Any JSON object.
  JSON_OBJECT,
  /// Whatever the model writes.
  TEXT
}
