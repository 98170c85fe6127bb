package org.tiercel.suggest.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/// Finds every occurrence of every one of many phrases in one pass over a text (Aho and Corasick
/// 1975), with one table look-up a character: the automaton is complete, and the characters that no
/// phrase has share one column. Immutable.
final class PhraseAutomaton {
  /// What is told of each occurrence.
  @FunctionalInterface
  interface Found {
    /// A phrase ends here.
    ///
    /// @param phrase number of the phrase
    /// @param end index behind its last character
    void at(int phrase, int end);
  }

  private static final int NOWHERE = -1;

  /// Column of each character; 0 for those in no phrase.
  private final char[] columns;

  private final int width;

  /// The row reached from a row by a column; its complement where a phrase ends. A state is a row
  /// divided by the width.
  private final int[] next;

  /// Phrase that ends in a state, by number of the state.
  private final int[] phrase;

  /// The nearest state with a phrase that ends here too, being shorter.
  private final int[] shorter;

  private final int[] lengths;

  /// @param phrases distinct, none of them empty
  PhraseAutomaton(List<String> phrases) {
    int[] alphabet = phrases.stream().flatMapToInt(String::chars).distinct().sorted().toArray();
    columns = columns(alphabet);
    width = alphabet.length + 1;
    lengths = phrases.stream().mapToInt(String::length).toArray();
    int states = Arrays.stream(lengths).sum() + 1;
    int[] table = new int[states * width];
    Arrays.fill(table, NOWHERE);
    int[] ending = new int[states];
    Arrays.fill(ending, NOWHERE);
    int count = plant(phrases, table, ending);
    next = Arrays.copyOf(table, count * width);
    phrase = Arrays.copyOf(ending, count);
    shorter = new int[count];
    complete();
    mark();
  }

  /// Tells every occurrence, in the order of their ends, the longest first.
  void scan(CharSequence text, Found found) {
    int row = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      row = next[row + columns[text.charAt(i)]];
      if (row < 0) {
        row = ~row;
        tell(nearest(row / width), i + 1, found);
      }
    }
  }

  /// Length of a phrase in characters.
  int length(int number) {
    return lengths[number];
  }

  private void tell(int state, int end, Found found) {
    for (int at = state; at != NOWHERE; at = shorter[at]) {
      found.at(phrase[at], end);
    }
  }

  /// Makes a tree of the phrases; returns the number of its states.
  private int plant(List<String> phrases, int[] table, int[] ending) {
    int count = 1;
    for (int number = 0; number < phrases.size(); number++) {
      String text = phrases.get(number);
      int state = 0;
      for (int i = 0; i < text.length(); i++) {
        int edge = state * width + columns[text.charAt(i)];
        if (table[edge] == NOWHERE) {
          table[edge] = count++ * width;
        }
        state = table[edge] / width;
      }
      ending[state] = number;
    }
    return count;
  }

  /// Fills the missing edges, breadth first: where a state cannot go on, its longest proper ending
  /// that begins a phrase goes on in its place.
  private void complete() {
    int[] fallback = new int[phrase.length];
    Queue<Integer> rows = new ArrayDeque<>();
    rows.add(0);
    while (!rows.isEmpty()) {
      int row = rows.remove();
      int state = row / width;
      int other = fallback[state] * width;
      shorter[state] = state == 0 ? NOWHERE : nearest(fallback[state]);
      for (int column = 0; column < width; column++) {
        int beyond = state == 0 ? 0 : next[other + column];
        int target = next[row + column];
        if (target == NOWHERE) {
          next[row + column] = beyond;
        } else {
          fallback[target / width] = beyond / width;
          rows.add(target);
        }
      }
    }
  }

  private int nearest(int state) {
    return phrase[state] != NOWHERE ? state : shorter[state];
  }

  /// Marks the edges into states where a phrase ends, so that the scan need not look it up.
  private void mark() {
    for (int edge = 0; edge < next.length; edge++) {
      if (nearest(next[edge] / width) != NOWHERE) {
        next[edge] = ~next[edge];
      }
    }
  }

  private static char[] columns(int[] alphabet) {
    char[] columns = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < alphabet.length; i++) {
      columns[alphabet[i]] = (char) (i + 1);
    }
    return columns;
  }
}
