package org.tiercel.codebook.list;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

/// Reads codes from a pasted list or a CSV table.
public final class CodeList {
  private static final Pattern LINE =
      Pattern.compile("(?<indent>[ \\t]*)(?:[-*•–]\\s+)?(?<label>[^:]*)(?::(?<definition>.*))?");
  private static final int TAB = 4;

  private CodeList() {}

  private record Level(int indent, String label) {}

  /// One code a line; what is indented stands below the line before that is indented less;
  /// `label: definition`. Bullets before the label are left out.
  ///
  /// @param tier key or label of the tier they belong to
  /// @throws TiercelException if there is no code in it
  public static List<ListedCode> ofLines(String text, String tier) {
    List<ListedCode> codes = new ArrayList<>();
    Deque<Level> above = new ArrayDeque<>();
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || parts.group("label").isBlank()) {
        throw new TiercelException(
            "“" + line.strip() + "” has no name before the colon; write one.");
      }
      int indent = parts.group("indent").replace("\t", " ".repeat(TAB)).length();
      while (!above.isEmpty() && above.peek().indent() >= indent) {
        above.pop();
      }
      String label = parts.group("label").strip();
      String definition = parts.group("definition") == null ? "" : parts.group("definition");
      String parent = above.isEmpty() ? "" : above.peek().label();
      codes.add(new ListedCode(tier, "", label, definition.strip(), parent));
      above.push(new Level(indent, label));
    }
    if (codes.isEmpty()) {
      throw new TiercelException("The list is empty; write one code a line.");
    }
    return codes;
  }

  /// A CSV file whose header names `label` or `code` and, optionally, `tier`, `definition` and
  /// `parent`; `code` is the key.
  ///
  /// @throws TiercelException naming the file and, where it is a row, its line
  public static List<ListedCode> readTable(Path file) {
    List<ListedCode> codes = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        codes.add(code(fields(row), file, row.getStartingLineNumber()));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TiercelException(file + " cannot be read; check the file and try again.", e);
    }
    if (codes.isEmpty()) {
      throw new TiercelException(file + " holds no codes; write one a row, below a header.");
    }
    return codes;
  }

  private static Map<String, String> fields(NamedCsvRecord row) {
    Map<String, String> fields = new HashMap<>();
    row.getFieldsAsMap()
        .forEach((name, value) -> fields.put(name.strip().toLowerCase(Locale.ROOT), value.strip()));
    return fields;
  }

  private static ListedCode code(Map<String, String> fields, Path file, long line) {
    String key = fields.getOrDefault("code", "");
    String label = fields.getOrDefault("label", key);
    if (label.isEmpty()) {
      throw new TiercelException(
          "%s, line %d has neither “label” nor “code”; name the code.".formatted(file, line));
    }
    return new ListedCode(
        fields.getOrDefault("tier", ""),
        key,
        label,
        fields.getOrDefault("definition", ""),
        fields.getOrDefault("parent", ""));
  }

  /// A codebook with the codes of a list in it. Tiers and codes are known again by key or name; of
  /// those that are there, a definition in the list replaces theirs.
  ///
  /// @throws TiercelException if a parent is named that its tier does not have
  public static Codebook into(Codebook codebook, List<ListedCode> codes) {
    ListedCodes listed = new ListedCodes(codebook);
    codes.forEach(listed::take);
    return listed.codebook();
  }
}
