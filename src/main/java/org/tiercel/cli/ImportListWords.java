package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tiercel.store.ImportStanding;
import org.tiercel.store.ImportStanding.Line;
import org.tiercel.store.ImportedFile;

/// The imports of a project, in words and as JSON.
final class ImportListWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ImportListWords() {}

  /// A line an import, under a heading.
  static List<String> lines(List<ImportedFile> files) {
    if (files.isEmpty()) {
      return List.of("Nothing was imported yet.");
    }
    TextTable table =
        new TextTable(
            List.of(
                TextTable.Column.number("no"),
                TextTable.Column.text("file"),
                TextTable.Column.text("when (UTC)"),
                TextTable.Column.text("format"),
                TextTable.Column.number("posts"),
                TextTable.Column.number("dropped"),
                TextTable.Column.text("state")));
    files.forEach(
        file ->
            table.add(
                List.of(
                    Long.toString(file.id()),
                    file.file(),
                    MINUTE.format(file.finishedAt()),
                    file.format(),
                    String.format(Locale.ROOT, "%,d", file.imported()),
                    String.format(Locale.ROOT, "%,d", file.excluded()),
                    state(file))));
    return table.lines();
  }

  private static String state(ImportedFile file) {
    if (!file.takenBack()) {
      return "";
    }
    return file.removed() == 0
        ? "taken back"
        : "taken back, " + Count.of(file.removed(), "post") + " removed";
  }

  /// The same under `imports`.
  static ObjectNode json(List<ImportedFile> files) {
    ObjectNode json = JsonOutput.object();
    ArrayNode imports = json.putArray("imports");
    for (ImportedFile file : files) {
      Instant takenBackAt = file.takenBackAt();
      imports
          .addObject()
          .put("number", file.id())
          .put("file", file.file())
          .put("at", file.finishedAt().toString())
          .put("format", file.format())
          .put("posts", file.imported())
          .put("dropped", file.excluded())
          .put("takenBackAt", takenBackAt == null ? null : takenBackAt.toString())
          .put("removed", file.removed());
    }
    return json;
  }

  /// Such as "Ann has coded 12 posts, and batch Round 1 holds 200 posts".
  static String standing(ImportStanding standing) {
    return standing.lines().stream().map(ImportListWords::line).collect(Collectors.joining(", "));
  }

  private static String line(Line line) {
    String posts = Count.of(line.posts(), "post");
    return switch (line.what()) {
      case ANNOTATION -> line.whose() + " has begun to code " + posts;
      case RUN -> line.whose() + " has suggestions on " + posts;
      case BATCH -> "batch " + line.whose() + " holds " + posts;
      case HISTORY -> line.whose() + " has coded " + posts + " and taken it back";
      case OTHER -> "the project keeps something with its posts";
    };
  }
}
