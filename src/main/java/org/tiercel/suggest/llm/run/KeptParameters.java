package org.tiercel.suggest.llm.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.suggest.llm.prompt.Prompt;

/// What a run of a language model was to do, as the project has kept it: enough to go on with it.
///
/// @param profile name of the profile that it was begun with
/// @param baseUrl address of the server's API
/// @param model the model's name, as the server knows it
/// @param prompt hash of what the model is told
/// @param sampling how the model draws its words
/// @param repeats how often each post is asked about
/// @param selection which posts
public record KeptParameters(
    String profile,
    String baseUrl,
    String model,
    String prompt,
    Sampling sampling,
    int repeats,
    Selection selection) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Reads what a run has kept; nothing for a machine that is no language model.
  public static Optional<KeptParameters> of(Run run) {
    if (run.coder().kind() != CoderKind.MODEL) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(JSON.readTree(run.parameters())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a run cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static KeptParameters read(JsonNode kept) {
    JsonNode temperature = kept.path("temperature");
    JsonNode seed = kept.path("seed");
    return new KeptParameters(
        kept.path("profile").asText(),
        kept.path("baseUrl").asText(),
        kept.path("model").asText(),
        kept.path("prompt").asText(),
        new Sampling(
            temperature.isNumber() ? temperature.doubleValue() : null,
            seed.isNumber() ? seed.longValue() : null,
            kept.path("maxTokens").asInt()),
        kept.path("repeats").asInt(1),
        selection(kept.path("selection")));
  }

  private static Selection selection(JsonNode words) {
    if (words.has("first")) {
      return new Selection.First(words.path("first").longValue());
    }
    if (words.has("sample")) {
      return new Selection.Sample(words.path("sample").longValue(), words.path("seed").longValue());
    }
    return words.has("given")
        ? new Selection.Given(PostRanges.read(words.path("given").asText()))
        : new Selection.All();
  }

  /// The plan that these parameters come from: run by it, the run is gone on with.
  ///
  /// @param server the server of the run
  /// @param told what its model is told
  /// @param budget US dollars for the run in all; earlier sittings count
  /// @param manner what is done about what was asked before
  public RunPlan plan(Server server, Prompt told, OptionalDouble budget, Manner manner) {
    return new RunPlan(server, told, sampling, selection, repeats, budget, manner);
  }
}
