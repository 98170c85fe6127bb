package org.tiercel.domain;

/// A piece of a post's text, in UTF-16 code units, end exclusive.
///
/// @param start 0-based offset of the first unit
/// @param end offset behind the last unit, greater than start
public record Span(int start, int end) implements Comparable<Span> {
  /// @throws IllegalArgumentException if the span is empty or starts before the text
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + "–" + end);
    }
  }

  /// The span that stands at these Unicode code points of a text, end exclusive.
  ///
  /// @throws IndexOutOfBoundsException if the text has fewer code points
  public static Span ofCodePoints(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  /// The span of a whole text that is not empty.
  public static Span whole(String text) {
    return new Span(0, text.length());
  }

  /// Length in UTF-16 code units.
  public int length() {
    return end - start;
  }

  /// Whether the two share at least one unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// How many units the two share.
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The characters of the text that the span covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// The start counted in Unicode code points of the text.
  public int codePointStart(String text) {
    return text.codePointCount(0, start);
  }

  /// The end counted in Unicode code points of the text, exclusive.
  public int codePointEnd(String text) {
    return text.codePointCount(0, end);
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
