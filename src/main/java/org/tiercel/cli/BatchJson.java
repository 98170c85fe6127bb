package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Batch;
import org.tiercel.store.DueBatch;

/// Batches as JSON.
final class BatchJson {
  private BatchJson() {}

  static ObjectNode of(BatchStanding standing) {
    Batch batch = standing.batch();
    ObjectNode json = JsonOutput.object();
    json.put("name", batch.name());
    json.put("open", !batch.closed());
    json.put("createdAt", batch.createdAt().toString());
    json.put("closedAt", Optional.ofNullable(batch.closedAt()).map(Object::toString).orElse(null));
    json.put("posts", standing.posts());
    json.put("withheld", standing.withheld());
    putSwitches(json, batch);
    json.put("seed", batch.seed());
    json.set("sampling", JsonOutput.parse(standing.sampling()));
    ArrayNode coders = json.putArray("coders");
    standing
        .coders()
        .forEach(
            one ->
                coders
                    .addObject()
                    .put("coder", one.coder().name())
                    .put("assigned", one.assigned())
                    .put("done", one.done())
                    .put("left", one.left()));
    return json;
  }

  static ObjectNode of(List<BatchStanding> all) {
    ObjectNode json = JsonOutput.object();
    ArrayNode batches = json.putArray("batches");
    all.forEach(standing -> batches.add(of(standing)));
    return json;
  }

  static ObjectNode due(String coder, List<DueBatch> due) {
    ObjectNode json = JsonOutput.object();
    json.put("coder", coder);
    ArrayNode batches = json.putArray("due");
    for (DueBatch one : due) {
      ObjectNode node = batches.addObject();
      node.put("name", one.batch().name());
      node.put("assigned", one.assigned());
      node.put("done", one.done());
      node.put("left", one.left());
      putSwitches(node, one.batch());
    }
    return json;
  }

  private static void putSwitches(ObjectNode json, Batch batch) {
    json.put("othersHidden", batch.othersHidden());
    json.put("suggestions", BatchStanding.suggestions(batch));
    json.put("withheldShare", batch.withheldShare());
  }
}
