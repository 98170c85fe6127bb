package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiercel.suggest.rules.RequiredLiterals.Part;

/// Reads an RE2 expression for the literals it requires. The expression is known to compile.
final class PatternParser {
  private static final int MAX_CLASS = 10;
  private static final String QUANTIFIERS = "*+?{";

  private final String pattern;
  private int at;

  private PatternParser(String pattern) {
    this.pattern = pattern;
  }

  static Part parse(String pattern) {
    return new PatternParser(pattern).alternatives();
  }

  private Part alternatives() {
    List<Part> branches = new ArrayList<>();
    branches.add(sequence());
    while (peek() == '|') {
      at++;
      branches.add(sequence());
    }
    return Part.any(branches);
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < pattern.length() && peek() != '|' && peek() != ')') {
      parts.add(repeated(atom()));
    }
    return Part.sequence(parts);
  }

  private Part repeated(Part atom) {
    Part part = atom;
    while (at < pattern.length() && QUANTIFIERS.indexOf(peek()) >= 0) {
      part = repeatedOnce(part);
    }
    return part;
  }

  private Part repeatedOnce(Part part) {
    char quantifier = next();
    return switch (quantifier) {
      case '?' -> part.optional();
      case '*' -> Part.ANYTHING;
      case '+' -> part.repeated();
      default -> counted(part);
    };
  }

  /// `{n}`, `{n,}` or `{n,m}`; anything else in braces is literal text.
  private Part counted(Part part) {
    int close = pattern.indexOf('}', at);
    String inside = close < 0 ? "" : pattern.substring(at, close);
    if (!inside.matches("\\d+(,\\d*)?")) {
      return Part.sequence(List.of(part, Part.literal("{")));
    }
    at = close + 1;
    boolean optional = inside.matches("0+(,.*)?");
    return optional ? Part.ANYTHING : part.repeated();
  }

  private Part atom() {
    char c = next();
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.' -> Part.ANYTHING;
      case '^', '$' -> Part.EMPTY;
      case '\\' -> escape();
      default -> literal(c);
    };
  }

  private Part literal(char c) {
    if (Character.isHighSurrogate(c) && at < pattern.length()) {
      return Part.literal("" + c + next());
    }
    return Part.literal(String.valueOf(Character.toLowerCase(c)));
  }

  private Part group() {
    if (peek() == '?') {
      int colon = endOfPrefix();
      at = colon + 1;
      if (pattern.charAt(colon) == ')') {
        return Part.EMPTY;
      }
    }
    Part inside = alternatives();
    at++;
    return inside;
  }

  /// Flags end with `:` or `)`, the name of a group with `>`.
  private int endOfPrefix() {
    int end = at;
    while (":)>".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Part escape() {
    char c = next();
    if (c == 'Q') {
      int end = pattern.indexOf("\\E", at);
      String quoted = end < 0 ? pattern.substring(at) : pattern.substring(at, end);
      at = end < 0 ? pattern.length() : end + 2;
      return Part.literal(Folding.fold(quoted));
    }
    if ("bBAz".indexOf(c) >= 0) {
      return Part.EMPTY;
    }
    if (!Character.isLetterOrDigit(c)) {
      return Part.literal(String.valueOf(c));
    }
    skipArgument(c);
    return Part.ANYTHING;
  }

  /// Behind `\x`, `\p` and an octal number stands what belongs to it.
  private void skipArgument(char escape) {
    boolean takesOne = escape == 'p' || escape == 'P' || escape == 'x';
    if (takesOne && peek() == '{') {
      at = pattern.indexOf('}', at) + 1;
    } else if (takesOne) {
      at += escape == 'x' ? 2 : 1;
    } else if (Character.isDigit(escape)) {
      while (Character.isDigit(peek())) {
        at++;
      }
    }
  }

  /// A small class of plain characters is that many literals; any other could be anything.
  private Part characterClass() {
    Set<String> members = new LinkedHashSet<>();
    boolean plain = peek() != '^';
    at += plain ? 0 : 1;
    boolean first = true;
    while (first || peek() != ']') {
      first = false;
      char c = next();
      boolean range = peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
      if (c == '[' && peek() == ':') {
        at = pattern.indexOf(":]", at) + 2;
        plain = false;
      } else if (c == '\\') {
        plain &= escapedMember(members);
      } else if (range || Character.isSurrogate(c)) {
        plain = false;
      } else {
        members.add(String.valueOf(Character.toLowerCase(c)));
      }
    }
    at++;
    return plain && members.size() <= MAX_CLASS ? Part.oneOf(members) : Part.ANYTHING;
  }

  private boolean escapedMember(Set<String> members) {
    char c = next();
    if (Character.isLetterOrDigit(c)) {
      skipArgument(c);
      return false;
    }
    members.add(String.valueOf(c));
    return true;
  }

  private char next() {
    return pattern.charAt(at++);
  }

  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : '\0';
  }
}
