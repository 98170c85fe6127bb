package org.tiercel.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Exclusion;
import org.tiercel.store.Fate;
import org.tiercel.store.NewPost;

/// Counts what becomes of the records of a file.
final class ImportTally {
  private final Path file;
  private final CorpusFormat format;
  private final ColumnMapping mapping;
  private final String platform;
  private final Warnings warnings = new Warnings();
  private final PlatformTally platforms = new PlatformTally();
  private final Map<Exclusion, Long> excluded = new EnumMap<>(Exclusion.class);
  private long read;
  private long rejected;
  private long alreadyThere;
  private long repeatedIds;
  private long imported;

  ImportTally(Path file, CorpusFormat format, ColumnMapping mapping, String platform) {
    this.file = file;
    this.format = format;
    this.mapping = mapping;
    this.platform = platform;
  }

  Warnings warnings() {
    return warnings;
  }

  /// Counts what was read.
  void add(PostBlock block) {
    read += block.read();
    rejected += block.read() - block.posts().size();
  }

  /// Counts what became of a post.
  void add(NewPost post, Fate fate) {
    switch (fate) {
      case IMPORTED -> {
        imported++;
        platforms.add(post);
      }
      case EXCLUDED -> {
        Exclusion reason = post.exclusion();
        if (reason != null) {
          excluded.merge(reason, 1L, Long::sum);
        }
      }
      case EXACT_DUPLICATE -> excluded.merge(Exclusion.EXACT_DUPLICATE, 1L, Long::sum);
      case ALREADY_THERE -> alreadyThere++;
      case REPEATED -> repeatedIds++;
      case CONTRADICTED -> {
        repeatedIds++;
        warnings.add(
            post.line(),
            "The id "
                + Shortened.of(post.key().externalId())
                + " stands earlier in the file with another text, so this record was left out.");
      }
    }
  }

  String mappingJson() {
    return Json.of(mapping.byName());
  }

  ImportReport report() {
    List<FunnelStep> steps = new ArrayList<>();
    steps.add(new FunnelStep("rejected", rejected));
    steps.add(new FunnelStep("already-there", alreadyThere));
    steps.add(new FunnelStep("repeated-ids", repeatedIds));
    for (Exclusion exclusion : Exclusion.CLEANING) {
      steps.add(new FunnelStep(exclusion.step(), excluded.getOrDefault(exclusion, 0L)));
    }
    return new ImportReport(
        file.toString(),
        format.key(),
        mapping.byName(),
        platform,
        read,
        imported,
        steps,
        platforms.shares(),
        warnings.kept(),
        warnings.count());
  }
}
