package org.tiercel.suggest.llm.run;

import java.util.OptionalDouble;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.prompt.Prompt;

/// What a run is to do.
///
/// @param server whom to ask
/// @param prompt what to tell
/// @param sampling how the model draws its words
/// @param selection which posts
/// @param repeats how often each post is asked about, at least once
/// @param budget US dollars that the run may spend in all, earlier sittings included
/// @param manner what is done about what was asked before
public record RunPlan(
    Server server,
    Prompt prompt,
    Sampling sampling,
    Selection selection,
    int repeats,
    OptionalDouble budget,
    Manner manner) {
  /// The same plan, done in another manner.
  public RunPlan with(Manner other) {
    return new RunPlan(server, prompt, sampling, selection, repeats, budget, other);
  }

  /// The request about a post.
  ///
  /// @param message what is said of the post
  /// @param repeat from 1
  /// @param maxTokens how long the answer may be
  ChatRequest request(String message, int repeat, int maxTokens) {
    return new ChatRequest(
        server.model(),
        prompt.system(),
        message,
        prompt.schema(),
        AnswerFormat.JSON_SCHEMA,
        sampling.temperature(),
        sampling.seedOf(repeat),
        maxTokens);
  }
}
