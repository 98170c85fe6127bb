package org.tiercel.suggest.llm;

/// Tokens of one or more requests.
///
/// @param prompt tokens read
/// @param cached of those, the ones that the server had kept from a request before
/// @param completion tokens written
public record TokenUsage(long prompt, long cached, long completion) {
  /// No tokens.
  public static final TokenUsage NONE = new TokenUsage(0, 0, 0);

  /// Both together.
  public TokenUsage plus(TokenUsage other) {
    return new TokenUsage(
        prompt + other.prompt, cached + other.cached, completion + other.completion);
  }
}
