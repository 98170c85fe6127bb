package org.tiercel.exchange.csv;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// Finds the place in a post that the cells `start`, `end` and `quote` of a row name. Offsets count
/// Unicode code points from 0, end exclusive.
final class SpanReader {
  private static final int LONGEST_SHOWN = 60;

  private SpanReader() {}

  /// The span a row names, or null if it names none.
  static @Nullable Span read(CodesRow row, String text) throws RefusedRow {
    String start = row.cell(CodesColumn.START);
    String end = row.cell(CodesColumn.END);
    String quote = row.cell(CodesColumn.QUOTE);
    if (start.isEmpty() && end.isEmpty()) {
      return quote.isBlank() ? null : only(quote, text);
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw new RefusedRow(
          "%s is given without %s: give both, or neither"
              .formatted(start.isEmpty() ? "end" : "start", start.isEmpty() ? "start" : "end"));
    }
    Span span = at(offset("start", start), offset("end", end), text);
    if (!quote.isEmpty()) {
      check(quote, span, text);
    }
    return span;
  }

  private static int offset(String name, String cell) throws RefusedRow {
    try {
      int offset = Integer.parseInt(cell);
      if (offset >= 0) {
        return offset;
      }
    } catch (NumberFormatException _) {
      // Refused below, like a number below 0.
    }
    throw new RefusedRow(
        "%s is \"%s\": write a whole number of characters, counted from 0".formatted(name, cell));
  }

  private static Span at(int start, int end, String text) throws RefusedRow {
    int length = text.codePointCount(0, text.length());
    if (end <= start) {
      throw new RefusedRow(
          "end %d is not behind start %d: end is the place after the last character"
              .formatted(end, start));
    }
    if (end > length) {
      throw new RefusedRow(
          "end %d lies behind the text, which has %d characters: count again in the stored text"
              .formatted(end, length));
    }
    return Span.ofCodePoints(text, start, end);
  }

  /// The only place at which a quote stands.
  private static Span only(String quote, String text) throws RefusedRow {
    String words = text.contains(quote) ? quote : FormulaGuard.restored(quote);
    int first = text.indexOf(words);
    if (first < 0) {
      throw new RefusedRow(
          "the post does not contain the quote \"%s\": copy the words from its text"
              .formatted(shown(quote)));
    }
    if (text.indexOf(words, first + 1) >= 0) {
      throw new RefusedRow(
          "the quote \"%s\" stands in the post more than once: add start and end"
              .formatted(shown(quote)));
    }
    return new Span(first, first + words.length());
  }

  private static void check(String quote, Span span, String text) throws RefusedRow {
    String stands = span.of(text);
    if (stands.equals(quote) || stands.equals(FormulaGuard.restored(quote))) {
      return;
    }
    throw new RefusedRow(
        "at %d to %d the post says \"%s\", not the quote \"%s\": mend start and end%s, or the quote"
            .formatted(
                span.codePointStart(text),
                span.codePointEnd(text),
                shown(stands),
                shown(quote),
                elsewhere(quote, text)));
  }

  private static String elsewhere(String quote, String text) {
    OptionalInt place = onlyPlace(quote, text);
    if (place.isEmpty()) {
      return "";
    }
    Span span = new Span(place.getAsInt(), place.getAsInt() + quote.length());
    return " (to %d and %d, where the quote stands)"
        .formatted(span.codePointStart(text), span.codePointEnd(text));
  }

  private static OptionalInt onlyPlace(String quote, String text) {
    int first = text.indexOf(quote);
    boolean once = first >= 0 && text.indexOf(quote, first + 1) < 0;
    return once ? OptionalInt.of(first) : OptionalInt.empty();
  }

  private static String shown(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }
}
