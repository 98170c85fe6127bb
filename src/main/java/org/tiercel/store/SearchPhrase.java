package org.tiercel.store;

import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Span;

/// Words that must stand one behind the other.
///
/// @param words folded, at least one
/// @param prefix whether the last may go on
record SearchPhrase(List<String> words, boolean prefix) {
  SearchPhrase {
    words = List.copyOf(words);
  }

  /// The phrase in the language of the index. Its words are letters, digits and emoji alone, so
  /// that nothing in them means anything there.
  String forIndex() {
    return "\"" + String.join(" ", words) + "\"" + (prefix ? " *" : "");
  }

  /// Where the phrase stands in a text, if it begins at a certain word.
  Optional<Span> at(List<SearchWord> text, int from) {
    if (from + words.size() > text.size()) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = text.get(from + i).folded();
      boolean equal =
          (prefix && i == last) ? word.startsWith(words.get(i)) : word.equals(words.get(i));
      if (!equal) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(text.get(from).start(), text.get(from + last).end()));
  }
}
