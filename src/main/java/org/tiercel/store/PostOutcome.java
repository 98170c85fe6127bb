package org.tiercel.store;

import org.jspecify.annotations.Nullable;

/// What came of one post in a run, all repeats taken together.
///
/// @param postId the post
/// @param codes how many codes are proposed; 0 for *none*
/// @param problems how many things were wrong with the model's words
/// @param reason why the post failed and stays pending, one sentence; absent when it was answered
public record PostOutcome(long postId, int codes, int problems, @Nullable String reason) {
  /// Whether the model answered.
  public boolean answered() {
    return reason == null;
  }
}
