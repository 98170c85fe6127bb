package org.tiercel.suggest.rules;

import java.util.Arrays;
import org.tiercel.domain.Span;

/// A post's text as the rules read it, see [Folding], which knows for each of its characters where
/// it stood in the post. Made once and loaded with post after post; one thread at a time.
final class FoldedText implements CharSequence {
  private static final int INITIAL = 512;
  private static final char JOINER = '\u200D';

  /// Below it nothing composes with the letter before.
  private static final char FIRST_MARK = '\u0300';

  private static final char[] ASCII = ascii();

  private final Folding folding = new Folding();
  private char[] chars = new char[INITIAL];
  private int[] starts = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int length;

  /// Reads another text; what was read before is forgotten.
  void load(String text) {
    length = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < ASCII.length && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK)) {
        append(ASCII[c], at, at + 1);
        at++;
      } else {
        at = loadCluster(text, at);
      }
    }
  }

  /// The characters between two places, as they stand in the post.
  ///
  /// @param from index of the first folded character
  /// @param to index behind the last
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// Whether no word is cut in two, nor a letter from its mark, between the characters before and
  /// behind a place.
  boolean isBoundary(int at) {
    return at == 0
        || at == length
        || WordBoundary.between(
            Character.codePointBefore(chars, at), Character.codePointAt(chars, at, length));
  }

  /// The index of the code point behind the one that stands at a place.
  int next(int at) {
    return at + Character.charCount(Character.codePointAt(chars, at, length));
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new String(chars, from, to - from);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private int loadCluster(String text, int at) {
    int first = text.codePointAt(at);
    int behindFirst = at + Character.charCount(first);
    int end = behindFirst;
    while (end < text.length() && composes(first, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end > behindFirst) {
      append(Folding.fold(text.substring(at, end)), at, end);
    } else if (first == JOINER && joinsSymbols()) {
      append(JOINER, at, end);
    } else {
      append(folding.of(first), at, end);
      if (Folding.modifiesLook(first) && length > 0) {
        ends[length - 1] = end;
      }
    }
    return end;
  }

  /// Whether the letter and what follows may have a form of their own. Marks that belong to one
  /// script, as in Indic writing and in Thai, are typed one way only and stay as they are.
  private static boolean composes(int first, int next) {
    if (next < FIRST_MARK) {
      return false;
    }
    boolean mark =
        Character.getType(next) == Character.NON_SPACING_MARK
            && Character.UnicodeScript.of(next) == Character.UnicodeScript.INHERITED
            && !Folding.modifiesLook(next);
    boolean voicing = next == 0xFF9E || next == 0xFF9F;
    boolean jamo = first >= 0x1100 && first <= 0x115F && next >= 0x1160 && next <= 0x11FF;
    return mark || voicing || jamo;
  }

  /// Between emoji the joiner makes one picture of two; between letters it is only a hint.
  private boolean joinsSymbols() {
    return length > 0 && !WordBoundary.isWordOrMark(Character.codePointBefore(chars, length));
  }

  private void append(String folded, int start, int end) {
    for (int i = 0; i < folded.length(); i++) {
      append(folded.charAt(i), start, end);
    }
  }

  private void append(char folded, int start, int end) {
    if (folded == ' ' && length > 0 && chars[length - 1] == ' ') {
      ends[length - 1] = end;
      return;
    }
    if (length == chars.length) {
      grow();
    }
    chars[length] = folded;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private void grow() {
    int size = 2 * length;
    chars = Arrays.copyOf(chars, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
  }

  private static char[] ascii() {
    char[] table = new char[0x80];
    for (char c = 0; c < table.length; c++) {
      String folded = Folding.fold(String.valueOf(c));
      table[c] = folded.isEmpty() ? ' ' : folded.charAt(0);
    }
    return table;
  }
}
