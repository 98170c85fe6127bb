package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.tiercel.domain.Run;
import org.tiercel.suggest.SuggestionReport;

/// What a run came to, in words and as JSON.
final class SuggestionReportWords {
  private SuggestionReportWords() {}

  /// @param isNew whether the run was made now, and not found done already
  static List<String> lines(SuggestionReport report, boolean isNew) {
    Run run = report.run();
    String counts =
        "%s: %s over %s; %s left open by a tie, %s without a code."
            .formatted(
                run.coder().name(),
                Count.of(run.suggestions(), "suggestion"),
                Count.of(run.posts(), "post"),
                Count.of(run.ties(), "answer"),
                Count.of(run.none(), "post"));
    return isNew
        ? List.of(counts)
        : List.of(
            "Nothing new: the same rules have read these posts already, in run "
                + run.id()
                + " (--new runs them again).",
            counts);
  }

  /// One field a count.
  static ObjectNode json(SuggestionReport report, boolean isNew, Path project) {
    Run run = report.run();
    ObjectNode json = JsonOutput.object();
    json.put("project", project.toString());
    json.put("run", run.id());
    json.put("new", isNew);
    json.put("coder", run.coder().name());
    json.put("codebookVersion", run.codebookVersion());
    run.tiers().forEach(json.putArray("tiers")::add);
    json.put("posts", run.posts());
    json.put("suggestions", run.suggestions());
    json.put("ties", run.ties());
    json.put("none", run.none());
    json.put("failed", report.failed());
    return json;
  }
}
