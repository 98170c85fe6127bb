package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiercel.corpus.FunnelStep;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.ImportWarning;

/// What imports came to, in words and as JSON.
final class ImportReportWords {
  /// More than a screen of them hides the funnel.
  private static final int MOST_WARNINGS = 20;

  private ImportReportWords() {}

  /// The funnel of one file, a line a step; steps that dropped nothing are left out.
  static List<String> lines(ImportReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s (%s): %s%s"
            .formatted(
                report.file(),
                report.format(),
                Count.of(report.imported(), "new post"),
                report.read() > 0 && report.read() == report.dropped("already-there")
                    ? ", all are in the project already"
                    : ""));
    lines.add("  columns: " + mapping(report.mapping()));
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("read", report.read());
    report.steps().stream()
        .filter(step -> step.dropped() > 0)
        .forEach(step -> counts.put(step.step(), step.dropped()));
    counts.put("imported", report.imported());
    counts.forEach(
        (step, count) -> lines.add(String.format(Locale.ROOT, "  %-16s %,9d", step, count)));
    return lines;
  }

  private static String mapping(Map<String, String> columns) {
    return columns.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /// The first warnings of a file, with their lines, and how many more there are.
  static List<String> warnings(ImportReport report) {
    List<String> lines = new ArrayList<>();
    report.warnings().stream()
        .limit(MOST_WARNINGS)
        .forEach(w -> lines.add(report.file() + ", line " + w.line() + ": " + w.message()));
    long more = report.warningCount() - lines.size();
    if (more > 0) {
      lines.add(
          "%s: %s more; --json lists the first %,d of %,d."
              .formatted(
                  report.file(),
                  Count.of(more, "warning"),
                  report.warnings().size(),
                  report.warningCount()));
    }
    return lines;
  }

  /// All files together, and each by itself under `files`.
  static ObjectNode json(List<ImportReport> reports) {
    ObjectNode json = JsonOutput.object();
    json.put("read", reports.stream().mapToLong(ImportReport::read).sum());
    json.put("imported", reports.stream().mapToLong(ImportReport::imported).sum());
    Map<String, Long> dropped = new LinkedHashMap<>();
    reports.stream()
        .flatMap(report -> report.steps().stream())
        .forEach(step -> dropped.merge(step.step(), step.dropped(), Long::sum));
    steps(
        json.putArray("steps"),
        dropped.entrySet().stream().map(e -> new FunnelStep(e.getKey(), e.getValue())).toList());
    ArrayNode warnings = json.putArray("warnings");
    for (ImportReport report : reports) {
      for (ImportWarning warning : report.warnings()) {
        ObjectNode one = warnings.addObject();
        one.put("file", report.file());
        one.put("line", warning.line());
        one.put("message", warning.message());
      }
    }
    json.put("warningCount", reports.stream().mapToLong(ImportReport::warningCount).sum());
    ArrayNode files = json.putArray("files");
    reports.forEach(report -> file(files.addObject(), report));
    return json;
  }

  private static void file(ObjectNode json, ImportReport report) {
    json.put("file", report.file());
    json.put("format", report.format());
    ObjectNode mapping = json.putObject("mapping");
    report.mapping().forEach(mapping::put);
    json.put("read", report.read());
    json.put("imported", report.imported());
    steps(json.putArray("steps"), report.steps());
  }

  private static void steps(ArrayNode json, List<FunnelStep> steps) {
    for (FunnelStep step : steps) {
      ObjectNode one = json.addObject();
      one.put("step", step.step());
      one.put("dropped", step.dropped());
    }
  }
}
