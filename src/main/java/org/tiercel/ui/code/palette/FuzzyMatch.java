package org.tiercel.ui.code.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How well a name fits what was typed of it. The characters typed must stand in the name in their
/// order, not necessarily beside each other: beginnings of words count most, then characters that
/// follow each other; skipped characters cost a little. Case and accents make no difference.
final class FuzzyMatch {
  private static final int AT_START = 16;
  private static final int AT_WORD = 10;
  private static final int FOLLOWING = 12;
  private static final int ANYWHERE = 1;
  private static final int NONE = Integer.MIN_VALUE / 2;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final int[] typed;

  /// @param typed what was typed; white space in it does not count
  FuzzyMatch(String typed) {
    this.typed = fold(typed).codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /// The points of a name, more for a better fit; none if it does not fit. Nothing typed fits all.
  OptionalInt points(String name) {
    int[] letters = fold(name).codePoints().toArray();
    if (typed.length == 0) {
      return OptionalInt.of(0);
    }
    // best[j]: the most points with the characters typed so far, the last of them at letter j.
    int[] best = new int[letters.length];
    for (int i = 0; i < typed.length; i++) {
      best = next(letters, i, best);
    }
    int most = Arrays.stream(best).max().orElse(NONE);
    return most <= NONE / 2 ? OptionalInt.empty() : OptionalInt.of(most - letters.length / 8);
  }

  private int[] next(int[] letters, int i, int[] before) {
    int[] best = new int[letters.length];
    int reached = i == 0 ? 0 : NONE;
    for (int j = 0; j < letters.length; j++) {
      int following = i > 0 && j > 0 ? before[j - 1] + FOLLOWING : NONE;
      best[j] = letters[j] == typed[i] ? Math.max(reached + place(letters, j), following) : NONE;
      if (i > 0) {
        reached = Math.max(reached, before[j]);
      }
    }
    return best;
  }

  private static int place(int[] letters, int at) {
    if (at == 0) {
      return AT_START;
    }
    return Character.isLetterOrDigit(letters[at - 1]) ? ANYWHERE : AT_WORD;
  }
}
