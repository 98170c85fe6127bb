package org.tiercel.agreement.project;

import java.util.Set;

/// What one coder says to one question about one unit.
sealed interface Rating {
  /// No rating: pending, or not looked at.
  Rating MISSING = new Missing();

  /// Answered before the question came to stand as it does, or among fewer codes than others, and
  /// not reviewed since.
  Rating NOT_ASKED = new NotAsked();

  /// The question does not arise.
  Rating NOT_APPLICABLE = new NotApplicable();

  /// An answer.
  ///
  /// @param codes keys of the codes given; empty for *none*
  /// @param version the version of the codebook under which it was given
  record Given(Set<String> codes, int version) implements Rating {
    public Given {
      codes = Set.copyOf(codes);
    }
  }

  /// See [#MISSING].
  record Missing() implements Rating {}

  /// See [#NOT_ASKED].
  record NotAsked() implements Rating {}

  /// See [#NOT_APPLICABLE].
  record NotApplicable() implements Rating {}
}
