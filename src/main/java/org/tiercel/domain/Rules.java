package org.tiercel.domain;

import java.util.List;

/// How the rule coder finds a code: any phrase or pattern, unless a guard stands in the post.
///
/// @param any phrases, matched word by word without regard to case
/// @param patterns RE2 regular expressions, matched at word boundaries
/// @param not phrases that forbid the code anywhere in the post
public record Rules(List<String> any, List<String> patterns, List<String> not) {
  /// No rules: the code is never suggested by the rule coder.
  public static final Rules NONE = new Rules(List.of(), List.of(), List.of());

  /// Copies the lists.
  public Rules {
    any = List.copyOf(any);
    patterns = List.copyOf(patterns);
    not = List.copyOf(not);
  }

  /// Whether nothing could ever match.
  public boolean isEmpty() {
    return any.isEmpty() && patterns.isEmpty();
  }
}
