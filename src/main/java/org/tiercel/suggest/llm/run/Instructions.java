package org.tiercel.suggest.llm.run;

import java.util.List;

/// What a model is told of its task, the same for every post of a run.
///
/// @param system the words, from the codebook
/// @param schema the JSON Schema that an answer shall match, as JSON
/// @param tiers keys of the tiers it answers, in the order of the codebook
/// @param hash tells these instructions from others
public record Instructions(String system, String schema, List<String> tiers, String hash) {
  /// Copies the list.
  public Instructions {
    tiers = List.copyOf(tiers);
  }
}
