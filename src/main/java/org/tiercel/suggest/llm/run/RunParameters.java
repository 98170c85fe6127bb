package org.tiercel.suggest.llm.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that decides what a run asks, as JSON, the same to the byte for the same plan: by it
/// an unfinished run is known again.
final class RunParameters {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunParameters() {}

  static String of(RunPlan plan) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("machine", "llm");
    parameters.put("profile", plan.server().profile());
    parameters.put("baseUrl", plan.server().baseUrl());
    parameters.put("model", plan.server().model());
    parameters.put("prompt", plan.prompt().hash());
    parameters.put("temperature", plan.sampling().temperature());
    parameters.put("seed", plan.sampling().seed());
    parameters.put("maxTokens", plan.sampling().maxTokens());
    parameters.put("repeats", plan.repeats());
    parameters.put("selection", selection(plan.selection()));
    try {
      return JSON.writeValueAsString(parameters);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> selection(Selection selection) {
    Map<String, Object> words = new LinkedHashMap<>();
    switch (selection) {
      case Selection.All() -> words.put("posts", "all");
      case Selection.First(long count) -> words.put("first", count);
      case Selection.Sample(long count, long seed) -> {
        words.put("sample", count);
        words.put("seed", seed);
      }
      case Selection.Given(List<Long> posts) -> words.put("given", PostRanges.write(posts));
    }
    return words;
  }
}
