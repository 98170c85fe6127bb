package org.tiercel.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One case of a specification file. A case begins with `== title`; then comes what is given, up to
/// a line `--`; then what is expected. Lines before the first case, and those that begin with `# `,
/// are for the reader.
///
/// @param title what the case shows
/// @param given the lines given
/// @param expected the lines expected
public record SpecCase(String title, List<String> given, List<String> expected) {
  /// Copies the lists.
  public SpecCase {
    given = List.copyOf(given);
    expected = List.copyOf(expected);
  }

  /// The cases of a file.
  ///
  /// @param name its path below `spec/`
  public static List<SpecCase> of(String name) {
    List<SpecCase> cases = new ArrayList<>();
    List<String> lines = lines(name);
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith("== ")) {
        at++;
        continue;
      }
      int next = at + 1;
      while (next < lines.size() && !lines.get(next).startsWith("== ")) {
        next++;
      }
      cases.add(of(lines.subList(at, next)));
      at = next;
    }
    return cases;
  }

  private static SpecCase of(List<String> lines) {
    int border = lines.indexOf("--");
    if (border < 0) {
      throw new IllegalStateException("no line -- in the case " + lines.getFirst());
    }
    return new SpecCase(
        lines.getFirst().substring(3),
        withoutBlanks(lines.subList(1, border)),
        withoutBlanks(lines.subList(border + 1, lines.size())));
  }

  private static List<String> withoutBlanks(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = SpecCase.class.getResourceAsStream("/spec/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
