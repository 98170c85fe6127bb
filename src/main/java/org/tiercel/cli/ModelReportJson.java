package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.tiercel.domain.Run;
import org.tiercel.store.ModelTotals;
import org.tiercel.suggest.llm.run.ModelRunReport;

/// A model's run as JSON. A cost that is not known is null; what requests of unknown cost can have
/// cost at most stands beside it.
final class ModelReportJson {
  private ModelReportJson() {}

  static ObjectNode of(ModelReport report, Path project) {
    ModelRunReport came = report.run();
    ModelTotals totals = came.totals();
    Run run = came.run();
    ObjectNode json = JsonOutput.object();
    json.put("project", project.toString());
    json.put("run", run.id());
    json.put("start", report.start().word());
    json.put("finished", run.finishedAt() != null);
    json.put("coder", run.coder().name());
    json.put("host", report.plan().server().host());
    json.put("model", report.plan().server().model());
    json.put("prompt", report.plan().prompt().hash());
    json.put("format", report.format().orElse(null));
    json.put("codebookVersion", run.codebookVersion());
    run.tiers().forEach(json.putArray("tiers")::add);
    json.put("repeats", report.plan().repeats());
    json.put("posts", came.posts());
    json.put("answered", totals.answered());
    json.put("failed", totals.failed());
    json.put("pending", came.posts() - totals.answered() - totals.failed());
    json.put("fromStore", came.fromStore());
    json.put("requests", totals.requests());
    json.put("promptTokens", totals.promptTokens());
    json.put("completionTokens", totals.completionTokens());
    json.put("cost", totals.cost());
    json.put("assumedCost", totals.assumed());
    json.put("suggestions", run.suggestions());
    json.put("withoutEvidence", totals.withoutEvidence());
    json.put("none", run.none());
    json.put("ties", run.ties());
    json.put("problems", totals.problems());
    json.put("stopped", came.stopped().orElse(null));
    came.remarks().forEach(json.putArray("remarks")::add);
    addFailures(report, json);
    if (report.plan().repeats() > 1) {
      json.set("agreement", AgreementJson.of(report.agreement()).get("results"));
    }
    return json;
  }

  private static void addFailures(ModelReport report, ObjectNode json) {
    ObjectNode kinds = json.putObject("failures");
    report.run().failures().forEach(kinds::put);
    ArrayNode posts = json.putArray("failedPosts");
    report
        .failed()
        .forEach(
            failed -> posts.addObject().put("post", failed.post()).put("reason", failed.reason()));
  }
}
