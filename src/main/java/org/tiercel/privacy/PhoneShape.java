package org.tiercel.privacy;

import java.util.List;
import java.util.Set;

/// Telephone numbers, by how their digits are grouped: international ones (`+` or `00`), national
/// ones that begin with 0, and those without either in groupings that other numbers seldom have.
/// Years, dates, times, prices, ratios, scores and thousands are no telephone numbers, nor are
/// short numbers such as those of help lines (988, 116 123).
final class PhoneShape {
  private static final Set<String> SHAPES =
      Set.of(
          "10",
          "11",
          "12",
          "3-3-4",
          "1-3-3-4",
          "3-4-4",
          "5-5",
          "2-5-5",
          "3-3-2-2",
          "1-3-3-2-2",
          "2-5-4",
          "2-4-4",
          "3-2-2-2",
          "1-3-7",
          "3-7",
          "2-10",
          "2-3-3-4",
          "2-3-3-2-2");
  private static final Set<String> THOUSANDS = Set.of("1-3-3", "2-3-3", "3-3-3");
  private static final int ENOUGH = 12;

  private PhoneShape() {}

  /// The end of the number that begins at a place, or -1.
  static int end(String text, int at) {
    if (!mayBegin(text, at)) {
      return -1;
    }
    DigitGroups number = DigitGroups.at(text, at);
    for (int count = number.groups().size(); count > 0; count--) {
      int end = number.ends().get(count - 1);
      if (mayEnd(text, end) && isNumber(number, count)) {
        return end;
      }
    }
    return -1;
  }

  /// Not inside a longer word or number, and not behind a sign of money or a number sign.
  private static boolean mayBegin(String text, int at) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    boolean sign = text.charAt(at) == '+' && before == '.';
    return sign
        || !(Letters.isWord(before)
            || Character.getType(before) == Character.CURRENCY_SYMBOL
            || "-./,#@+%–".indexOf(before) >= 0);
  }

  private static boolean mayEnd(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    int next = text.codePointAt(end);
    boolean goesOn = "-./,:".indexOf(next) >= 0 && Letters.isWordAt(text, end + 1);
    boolean unit =
        next == '%' || next == '@' || Character.getType(next) == Character.CURRENCY_SYMBOL;
    return !Letters.isWord(next) && !goesOn && !unit;
  }

  private static boolean isNumber(DigitGroups number, int count) {
    String digits = number.digits(count);
    String shape = number.shape(count);
    if (number.plus() || digits.startsWith("00")) {
      return isInternational(number, count);
    }
    if (isDate(number.groups()) || isRound(digits)) {
      return false;
    }
    if (digits.startsWith("0")) {
      return digits.length() >= 9
          && digits.length() <= 12
          && (number.bracketed() || number.groups().getFirst().length() > 1);
    }
    boolean bracketed = number.bracketed() && shape.equals("3-3-4");
    return bracketed || (SHAPES.contains(shape) && !years(number.groups().subList(0, count)));
  }

  private static boolean isInternational(DigitGroups number, int count) {
    String digits = number.digits(count);
    int length = number.plus() ? digits.length() : digits.length() - 2;
    boolean american = number.plus() && digits.startsWith("1");
    int before = count > 1 ? number.digits(count - 1).length() : 0;
    boolean tail = before >= ENOUGH || (before >= 9 && digits.length() - before == 1);
    boolean thousands = THOUSANDS.contains(number.shape(count)) && isRound(digits);
    return length >= 8 && length <= 15 && !(american && length > 11) && !tail && !thousands;
  }

  /// Day, month and year, or the other way round.
  private static boolean isDate(List<String> groups) {
    if (groups.size() < 3) {
      return false;
    }
    int first = groups.get(0).length();
    int second = groups.get(1).length();
    int third = groups.get(2).length();
    boolean dayFirst = first <= 2 && second <= 2 && (third == 4 && isYear(groups.get(2)));
    boolean yearFirst = first == 4 && second == 2 && third == 2;
    return dayFirst || yearFirst;
  }

  /// Whether two of the groups are years.
  private static boolean years(List<String> groups) {
    return groups.stream().filter(PhoneShape::isYear).count() > 1;
  }

  private static boolean isYear(String group) {
    return group.length() == 4 && (group.startsWith("19") || group.startsWith("20"));
  }

  /// A count in thousands, millions or more.
  private static boolean isRound(String digits) {
    return digits.endsWith("00000") || (digits.length() <= 9 && digits.endsWith("000"));
  }
}
