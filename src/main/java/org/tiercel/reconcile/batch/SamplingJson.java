package org.tiercel.reconcile.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// How a batch was drawn, as it is kept with the batch: enough to draw it again from the same
/// corpus and to weigh its posts.
final class SamplingJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String GENERATOR = "SplitMix64";

  private SamplingJson() {}

  static String of(BatchPlan plan, List<StratumDraw> strata) {
    ObjectNode json = JSON.createObjectNode();
    describe(json, plan.sampling());
    json.put("seed", plan.seed());
    json.put("generator", GENERATOR);
    json.put("overlap", plan.overlap());
    json.put("skipBatched", plan.skipBatched());
    if (!strata.isEmpty()) {
      strata.forEach(
          stratum ->
              json.withArray("strata")
                  .addObject()
                  .put("stratum", stratum.stratum())
                  .put("posts", stratum.posts())
                  .put("drawn", stratum.drawn()));
    }
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void describe(ObjectNode json, Sampling sampling) {
    switch (sampling) {
      case Sampling.All() -> json.put("sample", "all");
      case Sampling.Listed(List<Long> posts) ->
          json.put("sample", "listed").put("posts", posts.size());
      case Sampling.AtRandom(int posts) -> json.put("sample", "random").put("posts", posts);
      case Sampling.Stratified(int posts, Strata by) -> {
        json.put("sample", "stratified").put("posts", posts);
        describe(json, by);
      }
      case Sampling.Enriched enriched -> {
        json.put("sample", "enriched").put("posts", enriched.posts());
        describe(json, enriched.codes());
        enriched.rare().stream().sorted().forEach(json.putArray("codes")::add);
        json.put("share", enriched.share());
      }
      case Sampling.UncertainFirst uncertain ->
          json.put("sample", "uncertain")
              .put("posts", uncertain.posts())
              .put("of", uncertain.run().coder().name())
              .put("run", uncertain.run().id());
    }
  }

  private static void describe(ObjectNode json, Strata by) {
    switch (by) {
      case Strata.Platform() -> json.put("by", "platform");
      case Strata.Month() -> json.put("by", "month");
      case Strata.ByCode(CodesOf codes) -> describe(json, codes);
    }
  }

  private static void describe(ObjectNode json, CodesOf codes) {
    json.put("by", codes.tier()).put("of", codes.coder().name());
    codes.run().ifPresent(run -> json.put("run", run.id()));
  }
}
