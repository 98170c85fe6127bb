package org.tiercel.suggest.llm.run;

import java.util.OptionalDouble;

/// What a run is to do.
///
/// @param server whom to ask
/// @param instructions what to tell
/// @param sampling how the model draws its words
/// @param selection which posts
/// @param repeats how often each post is asked about, at least once
/// @param budget US dollars that the run may spend in all, earlier sittings included
/// @param manner what is done about what was asked before
public record RunPlan(
    Server server,
    Instructions instructions,
    Sampling sampling,
    Selection selection,
    int repeats,
    OptionalDouble budget,
    Manner manner) {
  /// The same plan, done in another manner.
  public RunPlan with(Manner other) {
    return new RunPlan(server, instructions, sampling, selection, repeats, budget, other);
  }
}
