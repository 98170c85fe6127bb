package org.tiercel.agreement.excerpt;

/// The characters that an excerpt covers, as offsets into the text of its post. An excerpt of the
/// whole post covers all of it.
///
/// @param start the first character, from 0
/// @param end the character after the last
public record Extent(int start, int end) {
  /// @throws IllegalArgumentException if the end is before the start
  public Extent {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no extent from " + start + " to " + end);
    }
  }

  /// The whole of a text of so many characters.
  public static Extent whole(int length) {
    return new Extent(0, length);
  }

  /// The share of the characters covered by either that both cover, from 0 to 1. Two extents
  /// without a character in the same place are the same.
  public double overlap(Extent other) {
    if (equals(other)) {
      return 1;
    }
    int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    int either = end - start + other.end - other.start - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
