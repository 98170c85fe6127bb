package org.tiercel.store;

/// Takes the answers of a coder's done annotations as they are read: in order of posts, and of each
/// post tier by tier.
@FunctionalInterface
public interface DoneAnswers {
  /// Takes one code of an answer, or an answer without one.
  ///
  /// @param post row id of the post
  /// @param tier key of the tier
  /// @param code a number that stands for the code throughout the project; 0 for *none*
  void take(int post, String tier, int code);
}
