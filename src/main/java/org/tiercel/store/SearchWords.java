package org.tiercel.store;

import java.util.ArrayList;
import java.util.List;

/// The words of a text, for the index and for looking up.
final class SearchWords {
  private SearchWords() {}

  /// The words with their places.
  static List<SearchWord> of(String text) {
    List<SearchWord> words = new ArrayList<>();
    SearchScan scan = new SearchScan(text);
    while (scan.next()) {
      words.add(scan.word());
    }
    return words;
  }

  /// The words as the index takes them: folded, one space between two.
  static String indexed(String text) {
    StringBuilder words = new StringBuilder(text.length() + 16);
    SearchScan scan = new SearchScan(text);
    while (scan.next()) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(scan.folded());
    }
    return words.toString();
  }
}
