package org.tiercel.privacy;

import java.util.Locale;
import java.util.Set;

/// Addresses on the web: with a scheme, with `www.`, and names of servers written bare. Posts often
/// lack the space after a full stop, so that a bare name counts only under endings that are seldom
/// words; under others it needs a path behind it. `.ai` without a path is how chatbots are called.
final class LinkShape {
  private static final int LONGEST_SCHEME = 12;
  private static final Set<String> BARE_TOPS =
      Set.of("com", "org", "net", "edu", "gov", "uk", "ru", "рф");
  private static final Set<String> TOPS_WITH_PATH =
      Set.of(
          "ai", "app", "be", "biz", "blog", "br", "ca", "cc", "ch", "cn", "co", "de", "dev", "eu",
          "fm", "fr", "gd", "gg", "gl", "im", "info", "io", "jp", "kr", "link", "ly", "me", "nl",
          "online", "page", "pl", "site", "st", "tr", "tv", "xyz");
  private static final String ENDS_LINK = "<>\"`|\\^“”„«»‘。，、！？；：（）「」『』【】《》\u200B\uFEFF";
  private static final String NOT_LAST = ".,;:!?'’*_~…)]}";

  private LinkShape() {}

  /// The end of the link that begins at a place, or -1.
  static int end(String text, int at) {
    int behindScheme = behindScheme(text, at);
    if (behindScheme > 0) {
      return path(text, behindScheme);
    }
    if (text.regionMatches(true, at, "www.", 0, 4) && Letters.isWordAt(text, at + 4)) {
      return path(text, at + 4);
    }
    return bare(text, at);
  }

  private static int behindScheme(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_SCHEME && isScheme(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && text.startsWith("://", end) ? end + 3 : -1;
  }

  private static boolean isScheme(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  private static int bare(String text, int at) {
    int end = HostName.end(text, at);
    String top = HostName.top(text, at, end).toLowerCase(Locale.ROOT);
    if (top.isEmpty() || text.startsWith("@", end) || Letters.isWordAt(text, end)) {
      return -1;
    }
    boolean slash = end < text.length() && "/?#".indexOf(text.charAt(end)) >= 0;
    int behindPath = slash ? path(text, end + 1) : -1;
    if (behindPath > 0 && (BARE_TOPS.contains(top) || TOPS_WITH_PATH.contains(top))) {
      return behindPath;
    }
    return BARE_TOPS.contains(top) ? end : -1;
  }

  /// The end of a link's characters, without the sentence's punctuation; -1 if there are none.
  private static int path(String text, int from) {
    int end = from;
    int open = 0;
    while (end < text.length() && isLink(text.codePointAt(end))) {
      int c = text.codePointAt(end);
      open += opens(c);
      end += Character.charCount(c);
    }
    while (end > from && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      if (opens(text.charAt(end - 1)) < 0) {
        if (open >= 0) {
          break;
        }
        open++;
      }
      end--;
    }
    return end > from ? end : -1;
  }

  private static int opens(int c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  private static boolean isLink(int c) {
    return c > ' '
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && ENDS_LINK.indexOf(c) < 0
        && !Letters.isUnspaced(c)
        && (c < 0x80 || !Character.isExtendedPictographic(c));
  }
}
