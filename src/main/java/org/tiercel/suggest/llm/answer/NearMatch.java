package org.tiercel.suggest.llm.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many characters have to be changed, left out or put in so that a quote stands at each place
/// of a text. 64 characters of the quote are compared at once: the work is the text's length times
/// the number of such blocks.
///
/// Source: Gene Myers, "A fast bit-vector algorithm for approximate string matching based on
/// dynamic programming", Journal of the ACM 46 (1999), with Heikki Hyyrö's form for several blocks
/// (2003).
final class NearMatch {
  private static final int WORD = 64;

  private final int blocks;
  private final int length;
  private final Map<Character, long[]> places = new HashMap<>();

  /// @param quote not empty
  NearMatch(CharSequence quote) {
    length = quote.length();
    blocks = blocks(length);
    for (int i = 0; i < length; i++) {
      long[] bits = places.computeIfAbsent(quote.charAt(i), c -> new long[blocks]);
      bits[i / WORD] |= 1L << (i % WORD);
    }
  }

  /// How many blocks a quote takes.
  static int blocks(int quoteLength) {
    return (quoteLength + WORD - 1) / WORD;
  }

  /// The distance between the quote and the nearest piece of the text that ends behind each of its
  /// characters.
  ///
  /// @param fromStart whether the piece has to begin where the text begins
  int[] distances(CharSequence text, boolean fromStart) {
    int[] distances = new int[text.length()];
    long[] up = new long[blocks];
    long[] down = new long[blocks];
    Arrays.fill(up, -1L);
    long last = 1L << ((length - 1) % WORD);
    int distance = length;
    for (int at = 0; at < distances.length; at++) {
      long @Nullable [] equal = places.get(text.charAt(at));
      int carry = fromStart ? 1 : 0;
      for (int block = 0; block < blocks; block++) {
        long top = block == blocks - 1 ? last : 1L << (WORD - 1);
        long same = equal == null ? 0 : equal[block];
        carry = step(up, down, block, same, carry, top);
      }
      distance += carry;
      distances[at] = distance;
    }
    return distances;
  }

  /// Goes on by one character of the text in one block: returns by how much the distance in its
  /// last row grows, −1, 0 or 1.
  private static int step(long[] up, long[] down, int block, long same, int carry, long top) {
    long plus = up[block];
    long minus = down[block];
    long vertical = same | minus;
    long equal = carry < 0 ? same | 1 : same;
    long diagonal = (((equal & plus) + plus) ^ plus) | equal;
    long grows = minus | ~(diagonal | plus);
    long shrinks = plus & diagonal;
    int out = (grows & top) != 0 ? 1 : (shrinks & top) != 0 ? -1 : 0;
    grows = (grows << 1) | (carry > 0 ? 1 : 0);
    shrinks = (shrinks << 1) | (carry < 0 ? 1 : 0);
    up[block] = shrinks | ~(vertical | grows);
    down[block] = grows & vertical;
    return out;
  }
}
