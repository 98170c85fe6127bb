package org.tiercel.store;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Goes through a text word by word, as the search index sees it: runs of letters and digits; each
/// emoji, and each character of a script without spaces, by itself. A skin tone is a word behind
/// its emoji, so that 👍 finds 👍🏽 too.
final class SearchScan {
  private final String text;
  private final StringBuilder folded = new StringBuilder();
  private int at;
  private int start;
  private int end;
  private boolean character;
  private int skinTone;

  SearchScan(String text) {
    this.text = text;
  }

  /// Moves to the next word.
  ///
  /// @return whether there was one
  boolean next() {
    folded.setLength(0);
    if (skinTone != 0) {
      folded.appendCodePoint(skinTone);
      skinTone = 0;
      return true;
    }
    while (at < text.length()) {
      start = at;
      if (isPlainGap(text.charAt(at))) {
        at++;
        continue;
      }
      int codePoint = take();
      if (isKeycap(codePoint)) {
        keycap(codePoint);
        return found(true);
      }
      if (codePoint >= 0x80) {
        if (Characters.isRegional(codePoint)) {
          flag(codePoint);
          return found(true);
        }
        if (Characters.isPictograph(codePoint)) {
          emoji(codePoint);
          return found(true);
        }
      }
      if (Characters.inWords(codePoint)) {
        if (Characters.isUnspaced(codePoint)) {
          syllable(codePoint);
          return found(true);
        }
        word(codePoint);
        if (!folded.isEmpty()) {
          return found(false);
        }
      }
    }
    return false;
  }

  /// Whether a character is an ASCII sign that cannot begin anything, as most between words are.
  private static boolean isPlainGap(char c) {
    return c < 0x80 && !Characters.inWords(c) && c != '#' && c != '*';
  }

  private boolean found(boolean isCharacter) {
    end = at;
    character = isCharacter;
    return true;
  }

  /// The word, folded; changes with the next one.
  CharSequence folded() {
    return folded;
  }

  /// The word with its place in the text.
  SearchWord word() {
    return new SearchWord(folded.toString(), start, end, character);
  }

  private int take() {
    int codePoint = text.codePointAt(at);
    at += Character.charCount(codePoint);
    return codePoint;
  }

  private int peek() {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private void skipStyle() {
    if (Characters.isStyle(peek())) {
      at++;
    }
  }

  private void word(int first) {
    appendLetter(first);
    while (at < text.length()) {
      char plain = text.charAt(at);
      if (plain >= 'a' && plain <= 'z') {
        folded.append(plain);
        at++;
        continue;
      }
      int before = at;
      int codePoint = take();
      if (!Characters.inWords(codePoint)
          || Characters.isUnspaced(codePoint)
          || isKeycap(codePoint)) {
        at = before;
        return;
      }
      appendLetter(codePoint);
    }
  }

  private void appendLetter(int codePoint) {
    if (!LetterFold.isAccent(codePoint)) {
      LetterFold.append(codePoint, folded);
    }
  }

  /// Whether a digit, # or * just taken begins a key such as 1️⃣.
  private boolean isKeycap(int codePoint) {
    if (codePoint > '9' || (codePoint < '0' && codePoint != '#' && codePoint != '*')) {
      return false;
    }
    int behindStyle = Characters.isStyle(peek()) ? at + 1 : at;
    return behindStyle < text.length() && text.charAt(behindStyle) == Characters.KEYCAP;
  }

  private void keycap(int codePoint) {
    // The index splits words at ASCII signs, so # and * take their full-width forms.
    folded.append((char) (codePoint >= '0' ? codePoint : codePoint + 0xFEE0));
    skipStyle();
    folded.appendCodePoint(take());
  }

  private void flag(int half) {
    folded.appendCodePoint(half);
    if (Characters.isRegional(peek())) {
      folded.appendCodePoint(take());
    }
  }

  private void emoji(int first) {
    folded.appendCodePoint(first);
    while (true) {
      int codePoint = peek();
      if (Characters.isStyle(codePoint)) {
        at++;
      } else if (Characters.isSkinTone(codePoint)) {
        skinTone = take();
      } else if (Characters.isTag(codePoint) || Characters.isMark(codePoint)) {
        folded.appendCodePoint(take());
      } else if (codePoint == Characters.ZERO_WIDTH_JOINER && joins()) {
        folded.appendCodePoint(take()).appendCodePoint(take());
      } else {
        return;
      }
    }
  }

  private boolean joins() {
    return at + 1 < text.length() && Characters.isPictograph(text.codePointAt(at + 1));
  }

  private void syllable(int first) {
    folded.appendCodePoint(first);
    while (continuesSyllable(peek())) {
      int codePoint = take();
      if (!Characters.isStyle(codePoint)) {
        folded.appendCodePoint(codePoint);
      }
    }
    if (folded.length() > 1) {
      String composed = Normalizer.normalize(folded, Form.NFC);
      folded.setLength(0);
      folded.append(composed);
    }
  }

  private static boolean continuesSyllable(int codePoint) {
    return Characters.isMark(codePoint) || Characters.isJamoTail(codePoint);
  }
}
