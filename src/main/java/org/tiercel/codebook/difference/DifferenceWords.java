package org.tiercel.codebook.difference;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/// Says differences in a language.
public final class DifferenceWords {
  /// More than this many characters of a text are cut.
  private static final int LONGEST = 140;

  /// As many differences are told in a note; of the others, how many there are.
  private static final int MOST_IN_NOTE = 3;

  private final Locale locale;
  private final ResourceBundle words;

  /// @param locale English unless it is German
  public DifferenceWords(Locale locale) {
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "org.tiercel.codebook.difference.difference",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /// One difference as a sentence without a full stop.
  public String sentence(Difference difference) {
    String key = difference.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return format(
        variant(key, difference),
        difference.tier(),
        difference.code(),
        cut(difference.before()),
        cut(difference.after()));
  }

  /// The wording for what was empty before or is now, where there is one.
  private String variant(String key, Difference difference) {
    if (difference.before().isEmpty() && words.containsKey(key + ".new")) {
      return key + ".new";
    }
    return difference.after().isEmpty() && words.containsKey(key + ".gone") ? key + ".gone" : key;
  }

  /// Differences as the note of a version: of a merge, what the one code takes over from the other
  /// goes without saying.
  public String note(List<Difference> all) {
    List<Difference> merges =
        all.stream().filter(d -> d.what() == Difference.What.CODE_MERGED).toList();
    List<Difference> differences = merges.isEmpty() ? all : merges;
    String told =
        differences.stream()
            .limit(MOST_IN_NOTE)
            .map(this::sentence)
            .collect(Collectors.joining("; "));
    int more = differences.size() - MOST_IN_NOTE;
    return more > 0 ? told + "; " + format("more", more) : told;
  }

  private String format(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " …";
  }
}
