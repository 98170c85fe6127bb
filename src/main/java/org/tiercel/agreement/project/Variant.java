package org.tiercel.agreement.project;

import java.util.Locale;

/// Which units are compared, and how.
public enum Variant {
  /// Units that at least two coders found applicable.
  APPLICABLE,
  /// All posts that two coders have done; *not applicable* is a category of its own.
  NA_CATEGORY,
  /// Excerpts of two coders that match.
  EXCERPT_MATCH,
  /// The same, all answers to an excerpt taken as one.
  EXCERPT_RECORD,
  /// Posts, each with the set of codes that its excerpts carry.
  POST_SET;

  /// The name on the command line and in files.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
