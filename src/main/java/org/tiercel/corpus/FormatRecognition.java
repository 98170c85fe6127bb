package org.tiercel.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tiercel.domain.TiercelException;

/// Tells the format of a file by how its name ends, or else by how it begins.
final class FormatRecognition {
  private static final int BEGINNING = 4096;

  private FormatRecognition() {}

  /// @throws TiercelException if it is a format that cannot be imported
  static CorpusFormat recognize(Path file) {
    if (!Files.isRegularFile(file)) {
      // Opening it says what is wrong.
      return CorpusFormat.CSV;
    }
    String beginning = beginning(file);
    refuseForeign(file, beginning);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return CorpusFormat.CSV;
    }
    if (name.endsWith(".tsv") || name.endsWith(".tab")) {
      return CorpusFormat.TSV;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return CorpusFormat.JSONL;
    }
    return byContent(file, beginning);
  }

  private static String beginning(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
  }

  private static void refuseForeign(Path file, String beginning) {
    if (beginning.startsWith("PK\3\4")) {
      throw Refusal.of(
          file, "is a spreadsheet or an archive; save its table as CSV and import that");
    }
    if (beginning.startsWith("\37\213") || beginning.startsWith("(µ/ý")) {
      throw Refusal.of(file, "is compressed; unpack it and import what is in it");
    }
    if (beginning.startsWith("SQLite format 3\0")) {
      throw Refusal.of(file, "is a database; open it as a project, or export its posts as CSV");
    }
  }

  private static CorpusFormat byContent(Path file, String beginning) {
    String content = beginning.startsWith("ï»¿") ? beginning.substring(3) : beginning;
    String start = content.stripLeading();
    if (start.startsWith("{")) {
      return CorpusFormat.JSONL;
    }
    if (start.startsWith("[") && String.valueOf(file.getFileName()).endsWith(".json")) {
      throw Refusal.of(file, "is one JSON array; write one object a line and import that");
    }
    String header = start.lines().findFirst().orElse("");
    return header.indexOf('\t') >= 0 ? CorpusFormat.TSV : CorpusFormat.CSV;
  }
}
