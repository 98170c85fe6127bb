package org.tiercel.reconcile.batch;

/// What the posts are divided by before so many are drawn from each part.
public sealed interface Strata {
  /// By platform.
  record Platform() implements Strata {}

  /// By the month in which they were posted, in UTC.
  record Month() implements Strata {}

  /// By the codes that a coder gave them. Several codes of one post are a stratum of their own.
  ///
  /// @param codes whose codes under which tier
  record ByCode(CodesOf codes) implements Strata {}
}
