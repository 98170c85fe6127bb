package org.tiercel.domain;

/// What a person saw of machines' suggestions before saying done.
public enum Exposure {
  /// There were none.
  NONE,
  /// Suggestions were on screen.
  SHOWN,
  /// A batch kept them out of sight.
  WITHHELD
}
