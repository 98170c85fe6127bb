package org.tiercel.suggest.llm.run;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/// How a run stands.
///
/// @param runId the run
/// @param posts how many posts it is about
/// @param answered how many are answered, those of earlier sittings included
/// @param failed how many failed
/// @param fromStore how many of the answered took no request in this sitting
/// @param requests requests sent in this sitting
/// @param errors of those, how many got no reply
/// @param spent US dollars spent by the run so far; empty when prices are not known
/// @param underWay requests under way
/// @param concurrency how many may be
/// @param elapsed since this sitting began
/// @param paused whether it is paused
/// @param remarks what was found out about the server, one sentence each
public record RunStanding(
    long runId,
    long posts,
    long answered,
    long failed,
    long fromStore,
    long requests,
    long errors,
    OptionalDouble spent,
    int underWay,
    int concurrency,
    Duration elapsed,
    boolean paused,
    List<String> remarks) {
  /// Copies the list.
  public RunStanding {
    remarks = List.copyOf(remarks);
  }
}
