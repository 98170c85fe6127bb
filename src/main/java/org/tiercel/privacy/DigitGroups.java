package org.tiercel.privacy;

import java.util.ArrayList;
import java.util.List;

/// Digits of any script in groups, as telephone numbers are written: `+49 (0)30 901-820`.
///
/// @param plus whether a plus sign stands before the first
/// @param bracketed whether the first group stands in brackets
/// @param groups the digits of each group, as ASCII
/// @param ends where each group ends in the text, its closing bracket included
record DigitGroups(boolean plus, boolean bracketed, List<String> groups, List<Integer> ends) {
  /// More groups than any number has.
  private static final int MOST = 8;

  /// Longer groups are no part of a number that people dial.
  private static final int LONGEST = 15;

  private static final String JOINERS = "-./‐‑‒–";

  /// The groups that begin at a place.
  static DigitGroups at(String text, int at) {
    boolean plus = text.charAt(at) == '+';
    int start = plus ? at + 1 : at;
    List<String> groups = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    boolean bracketed = isAt(text, start, '(');
    while (groups.size() < MOST) {
      boolean open = isAt(text, start, '(');
      String digits = digits(text, open ? start + 1 : start);
      int end = (open ? start + 1 : start) + digits.length();
      boolean closed = open && isAt(text, end, ')');
      if (digits.isEmpty() || open != closed) {
        break;
      }
      end += closed ? 1 : 0;
      groups.add(ascii(digits));
      ends.add(end);
      start = behindSeparator(text, end, closed);
    }
    return new DigitGroups(plus, bracketed, List.copyOf(groups), List.copyOf(ends));
  }

  /// The digits of the first groups, one after the other.
  String digits(int count) {
    return String.join("", groups.subList(0, count));
  }

  /// How long the first groups are, as `3-3-4`.
  String shape(int count) {
    StringBuilder shape = new StringBuilder();
    for (String group : groups.subList(0, count)) {
      shape.append(shape.isEmpty() ? "" : "-").append(group.length());
    }
    return shape.toString();
  }

  private static String digits(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from > LONGEST ? "" : text.substring(Math.min(from, text.length()), end);
  }

  private static String ascii(String digits) {
    StringBuilder ascii = new StringBuilder(digits.length());
    digits.chars().forEach(c -> ascii.append((char) ('0' + Character.digit(c, 10))));
    return ascii.toString();
  }

  /// One space or joiner; behind a bracket, or before one, none is needed.
  private static int behindSeparator(String text, int end, boolean closed) {
    int at = end;
    if (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    } else if (at < text.length() && JOINERS.indexOf(text.charAt(at)) >= 0) {
      return at + 1;
    }
    return at > end || closed || isAt(text, at, '(') ? at : text.length();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c != '\n' && Character.isSpaceChar(c));
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
