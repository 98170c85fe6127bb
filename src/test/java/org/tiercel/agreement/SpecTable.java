package org.tiercel.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of a spec file with what is expected of it. The form is explained at the head of
/// `spec/agreement/published.spec`.
///
/// @param name what the table is called
/// @param categories the declared ones, if any
/// @param rows cells, `-` where missing
/// @param expectations what its coefficients are to be
record SpecTable(
    String name,
    List<String> categories,
    List<List<String>> rows,
    List<SpecExpectation> expectations) {
  private static final Pattern REPEATED = Pattern.compile("(\\d+) x (.*)");

  static List<SpecTable> read(String file) {
    List<SpecTable> tables = new ArrayList<>();
    for (String block : text(file).split("\\R\\s*\\R", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        tables.add(table(lines));
      }
    }
    return tables;
  }

  private static SpecTable table(List<String> lines) {
    String name = "";
    List<String> categories = List.of();
    List<List<String>> rows = new ArrayList<>();
    List<SpecExpectation> expectations = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("table: ")) {
        name = line.substring("table: ".length());
      } else if (line.startsWith("categories: ")) {
        categories = List.of(line.substring("categories: ".length()).split(" ", -1));
      } else if (line.contains(" = ")) {
        expectations.add(SpecExpectation.parse(line));
      } else if (!line.startsWith("source: ")) {
        rows.addAll(rows(line));
      }
    }
    return new SpecTable(name, categories, rows, expectations);
  }

  private static List<List<String>> rows(String line) {
    Matcher repeated = REPEATED.matcher(line);
    return repeated.matches()
        ? Collections.nCopies(
            Integer.parseInt(repeated.group(1)), Arrays.asList(repeated.group(2).split(" ", -1)))
        : List.of(Arrays.asList(line.split(" ", -1)));
  }

  private static String text(String file) {
    try (InputStream in = SpecTable.class.getResourceAsStream("/spec/agreement/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no spec file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The table as a CSV file.
  String csv() {
    StringBuilder csv = new StringBuilder("unit");
    for (int coder = 1; coder <= rows.getFirst().size(); coder++) {
      csv.append(",Coder ").append(coder);
    }
    csv.append('\n');
    for (int unit = 0; unit < rows.size(); unit++) {
      csv.append(unit).append(',').append(String.join(",", rows.get(unit))).append('\n');
    }
    return csv.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
