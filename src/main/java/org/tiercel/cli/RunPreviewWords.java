package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.suggest.llm.run.Server;

/// What a run of a model would do, in words and as JSON.
final class RunPreviewWords {
  private RunPreviewWords() {}

  /// @param prompt hash of what the model is told of its task
  static List<String> lines(RunPreview preview, String prompt) {
    FactTable facts = new FactTable();
    facts.add("Posts", preview.posts());
    facts.add("Requests", preview.requests() + " (" + saved(preview) + ")");
    facts.add("Tokens read", "about %,d".formatted(preview.promptTokens()));
    facts.add("Tokens written", "about %,d".formatted(preview.completionTokens()));
    facts.add("Cost", cost(preview));
    facts.add("Host", host(preview.server()));
    facts.add("Prompt", prompt);
    List<String> lines = new ArrayList<>(facts.lines());
    lines.add("");
    lines.add("The first posts, masked, as they would be sent:");
    for (String message : preview.messages()) {
      lines.add("");
      message.lines().map("  "::concat).forEach(lines::add);
    }
    lines.add("");
    lines.add("Nothing was sent.");
    return lines;
  }

  private static String saved(RunPreview preview) {
    return "%,d posts answered by this run already, %,d questions by answers in the project"
        .formatted(preview.answered(), preview.fromStore());
  }

  private static String cost(RunPreview preview) {
    if (preview.cost().isEmpty()) {
      return "unknown: there is no price for %s at %s"
          .formatted(preview.server().model(), preview.server().host());
    }
    return "about %s, %s at most%s"
        .formatted(
            ModelReportText.money(preview.cost()),
            ModelReportText.money(preview.mostCost()),
            preview.pricesOf().map(date -> " (prices of " + date + ")").orElse(""));
  }

  private static String host(Server server) {
    return server.thisComputer()
        ? server.host() + ", this computer"
        : server.host() + ", not this computer";
  }

  /// Costs that are not known are null.
  ///
  /// @param prompt hash of what the model is told of its task
  static ObjectNode json(RunPreview preview, String prompt) {
    ObjectNode json = JsonOutput.object();
    json.put("dryRun", true);
    json.put("posts", preview.posts());
    json.put("answered", preview.answered());
    json.put("fromStore", preview.fromStore());
    json.put("requests", preview.requests());
    json.put("promptTokens", preview.promptTokens());
    json.put("completionTokens", preview.completionTokens());
    put(json, "cost", preview.cost());
    put(json, "mostCost", preview.mostCost());
    json.put("pricesOf", preview.pricesOf().map(String::valueOf).orElse(null));
    json.put("host", preview.server().host());
    json.put("thisComputer", preview.server().thisComputer());
    json.put("model", preview.server().model());
    json.put("prompt", prompt);
    json.put("system", preview.system());
    preview.messages().forEach(json.putArray("messages")::add);
    return json;
  }

  private static void put(ObjectNode json, String field, OptionalDouble value) {
    value.ifPresentOrElse(known -> json.put(field, known), () -> json.putNull(field));
  }
}
