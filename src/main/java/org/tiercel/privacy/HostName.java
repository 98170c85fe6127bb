package org.tiercel.privacy;

/// Names of servers, such as `example.org`: words parted by single dots.
final class HostName {
  /// No name on the web is longer.
  private static final int LONGEST = 253;

  private HostName() {}

  /// The end of the words and dots that begin at a place; the place itself where there are none.
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST) {
      int c = text.codePointAt(end);
      boolean joins = (c == '.' || c == '-') && end > at && Letters.isWordAt(text, end + 1);
      if (!joins && (!Letters.isWord(c) || c == '_')) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /// The last word of a name, which has at least one before it and only letters; empty when the
  /// text between the two places is no such name.
  static String top(String text, int start, int end) {
    int dot = end - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot <= start || end - dot <= 2) {
      return "";
    }
    String top = text.substring(dot + 1, end);
    return top.codePoints().allMatch(Character::isLetter) ? top : "";
  }
}
