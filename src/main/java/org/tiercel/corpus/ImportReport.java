package org.tiercel.corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import did. What was read is what was imported and what the steps dropped, together.
///
/// @param file as it was named
/// @param format name of its format
/// @param mapping columns by field and count
/// @param platform where posts were posted that did not say it themselves
/// @param read how many records the file has
/// @param imported how many posts joined the corpus
/// @param steps what kept the others out, in order
/// @param platforms where the imported posts come from
/// @param warnings the first of them, by line
/// @param warningCount how many there are in all
@JsonPropertyOrder({
  "file",
  "format",
  "mapping",
  "platform",
  "read",
  "imported",
  "steps",
  "platforms",
  "warnings"
})
public record ImportReport(
    String file,
    String format,
    Map<String, String> mapping,
    @Nullable String platform,
    long read,
    long imported,
    List<FunnelStep> steps,
    List<PlatformShare> platforms,
    List<ImportWarning> warnings,
    long warningCount) {
  /// Copies the collections.
  public ImportReport {
    mapping = new LinkedHashMap<>(mapping);
    steps = List.copyOf(steps);
    platforms = List.copyOf(platforms);
    warnings = List.copyOf(warnings);
  }

  /// The options to read the same file once more.
  public ImportOptions options() {
    ImportOptions options =
        ImportOptions.defaults()
            .withFormat(CorpusFormat.ofKey(format))
            .withMapping(ColumnMapping.ofNames(mapping));
    return platform == null ? options : options.withPlatform(platform);
  }

  /// How many records a step dropped; 0 for a step that is not there.
  public long dropped(String step) {
    return steps.stream().filter(s -> s.step().equals(step)).mapToLong(FunnelStep::dropped).sum();
  }

  /// A report that was written as JSON.
  public static ImportReport ofJson(String json) {
    return Json.read(json, ImportReport.class);
  }

  /// The report as one JSON object.
  public String toJson() {
    return Json.of(this);
  }
}
