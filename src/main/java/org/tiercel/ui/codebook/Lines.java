package org.tiercel.ui.codebook;

import java.util.List;

/// A list of texts as lines of a field.
final class Lines {
  private Lines() {}

  static String of(List<String> texts) {
    return String.join("\n", texts.stream().map(text -> text.replace('\n', ' ')).toList());
  }

  static List<String> read(String lines) {
    return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// The texts that lines stand for; those before, untouched, where the lines are the same.
  static List<String> read(String lines, List<String> before) {
    return lines.equals(of(before)) ? before : read(lines);
  }
}
