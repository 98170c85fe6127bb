package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tiercel.exchange.csv.CodesReport;

/// What an import of codes came to, in words and as JSON.
final class CodesReportWords {
  private CodesReportWords() {}

  /// One sentence for what was done, and one for each thing that a reader should know of.
  static List<String> sentences(CodesReport report) {
    List<String> sentences = new ArrayList<>();
    sentences.add(done(report));
    if (report.nones() > 0) {
      sentences.add(
          Count.of(report.nones(), "question")
              + " without a row came to be answered none (--missing uncoded leaves them open).");
    }
    if (report.pending() > 0) {
      sentences.add(Count.of(report.pending(), "question") + " without a row stayed open.");
    }
    if (!report.setAside().isEmpty()) {
      sentences.add(
          "%s under %s no longer applied and went out of use; undo brings them back."
              .formatted(
                  Count.of(report.setAside().size(), "answer"),
                  String.join(", ", new TreeSet<>(report.setAside()))));
    }
    if (report.excludedPosts() > 0) {
      sentences.add(
          Count.of(report.excludedPosts(), "post")
              + " with codes had been excluded by cleaning and stay out of the corpus.");
    }
    if (report.otherRows() > 0) {
      sentences.add(Count.of(report.otherRows(), "row") + " of other coders were left alone.");
    }
    if (!report.otherColumns().isEmpty()) {
      sentences.add("Columns not read: " + String.join(", ", report.otherColumns()) + ".");
    }
    return sentences;
  }

  private static String done(CodesReport report) {
    String read =
        "%s: %s on %s"
            .formatted(
                report.coder(), Count.of(report.rows(), "row"), Count.of(report.posts(), "post"));
    return report.nothingNew()
        ? read + ", nothing new."
        : read
            + "; annotations: %d new, %d changed, %d as they were."
                .formatted(report.added(), report.changed(), report.unchanged());
  }

  /// The same as an object, with one field a count.
  static ObjectNode json(CodesReport report) {
    ObjectNode json = JsonOutput.object();
    json.put("coder", report.coder());
    json.put("rows", report.rows());
    json.put("otherRows", report.otherRows());
    report.otherColumns().forEach(json.putArray("otherColumns")::add);
    json.put("posts", report.posts());
    json.put("excludedPosts", report.excludedPosts());
    json.put("added", report.added());
    json.put("changed", report.changed());
    json.put("unchanged", report.unchanged());
    json.put("nones", report.nones());
    json.put("pending", report.pending());
    json.put("setAside", report.setAside().size());
    return json;
  }
}
