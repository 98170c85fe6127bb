package org.tiercel.domain;

/// What a tier asks about.
public enum Scope {
  /// The whole post.
  POST,
  /// Each excerpt by itself.
  EXCERPT
}
