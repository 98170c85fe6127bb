package org.tiercel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiercel.domain.Span;

/// What a researcher typed into a search box: words that must all occur, the last one perhaps not
/// yet written to its end; and phrases in quotation marks.
///
/// @param phrases what must occur; none when nothing was typed that the index knows
record SearchQuery(List<SearchPhrase> phrases) {
  /// A prefix of one letter would match most posts, slowly.
  private static final int SHORTEST_PREFIX = 2;

  private static final String QUOTATION_MARKS = "\"“”„«»";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  SearchQuery {
    phrases = List.copyOf(phrases);
  }

  static SearchQuery parse(String typed) {
    List<SearchPhrase> phrases = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i <= typed.length(); i++) {
      boolean end = i == typed.length();
      if (end || QUOTATION_MARKS.indexOf(typed.charAt(i)) >= 0) {
        String piece = typed.substring(from, i);
        if (quoted) {
          addPhrase(piece, end, phrases);
        } else {
          addWords(piece, end, phrases);
        }
        quoted = !quoted;
        from = i + 1;
      }
    }
    return new SearchQuery(phrases);
  }

  private static void addWords(String piece, boolean end, List<SearchPhrase> phrases) {
    List<String> words = SPACES.splitAsStream(piece.strip()).toList();
    boolean open =
        end && !piece.isEmpty() && !Character.isWhitespace(piece.charAt(piece.length() - 1));
    for (int i = 0; i < words.size(); i++) {
      addPhrase(words.get(i), open && i == words.size() - 1, phrases);
    }
  }

  private static void addPhrase(String piece, boolean open, List<SearchPhrase> phrases) {
    List<SearchWord> words = SearchWords.of(piece);
    if (words.isEmpty()) {
      return;
    }
    SearchWord last = words.getLast();
    boolean prefix = open && !last.character() && last.folded().length() >= SHORTEST_PREFIX;
    phrases.add(new SearchPhrase(words.stream().map(SearchWord::folded).toList(), prefix));
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /// The query in the language of the index.
  String forIndex() {
    return phrases.stream().map(SearchPhrase::forIndex).collect(Collectors.joining(" AND "));
  }

  /// Whether every phrase of the query occurs in a text.
  boolean isIn(String text) {
    List<SearchWord> words = SearchWords.of(text);
    return phrases.stream()
        .allMatch(
            phrase ->
                IntStream.range(0, words.size()).anyMatch(i -> phrase.at(words, i).isPresent()));
  }

  /// Whether every phrase of the query occurs in a text.
  boolean occursIn(String text) {
    List<SearchWord> words = SearchWords.of(text);
    return phrases.stream()
        .allMatch(
            phrase ->
                IntStream.range(0, words.size()).anyMatch(i -> phrase.at(words, i).isPresent()));
  }

  /// Every place in a text that a phrase of the query matches, in order, overlaps joined.
  List<Span> matches(String text) {
    List<SearchWord> words = SearchWords.of(text);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (SearchPhrase phrase : phrases) {
        phrase.at(words, i).ifPresent(spans::add);
      }
    }
    return joined(spans);
  }

  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
        Span before = joined.removeLast();
        joined.add(new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
