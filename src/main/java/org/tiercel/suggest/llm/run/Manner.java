package org.tiercel.suggest.llm.run;

/// What is done about what was asked before.
///
/// @param reuse whether answers that the project holds to the same question serve again
/// @param anew whether another run begins where one of the same plan could be gone on with
/// @param retryFailed whether posts that failed in that run are asked about again
public record Manner(boolean reuse, boolean anew, boolean retryFailed) {
  /// Goes on with what there is, and leaves failures as they are.
  public static final Manner GO_ON = new Manner(true, false, false);

  /// Goes on with what there is, and asks again where that failed.
  public static final Manner RETRY = new Manner(true, false, true);
}
