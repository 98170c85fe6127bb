package org.tiercel.ui.kit;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// A span of a text that is drawn marked.
///
/// @param id what the mark stands for, told back when it is pointed at
/// @param span where it is
/// @param kind how it is drawn
/// @param color the code's colour as `#rrggbb` from the codebook; null: the kind's own colour
/// @param number a small number behind the span, for excerpts
/// @param active whether it is the one being worked on
/// @param stripes colours of its stripes in the margin as `#rrggbb`, an empty one for none of its
///     own; without any it has one stripe in its own colour
public record Mark(
    String id,
    Span span,
    Kind kind,
    @Nullable String color,
    OptionalInt number,
    boolean active,
    List<String> stripes) {
  /// Copies the list.
  public Mark {
    stripes = List.copyOf(stripes);
  }

  /// A mark with one stripe.
  ///
  /// @param id what the mark stands for
  /// @param span where it is
  /// @param kind how it is drawn
  /// @param color the code's colour as `#rrggbb`, or null for the kind's own
  /// @param number a small number behind the span
  /// @param active whether it is the one being worked on
  public Mark(
      String id, Span span, Kind kind, @Nullable String color, OptionalInt number, boolean active) {
    this(id, span, kind, color, number, active, List.of());
  }

  /// What a mark stands for.
  public enum Kind {
    /// A span that a given code points at.
    CODE,
    /// A span that a suggestion points at, not taken yet.
    SUGGESTION,
    /// An excerpt.
    EXCERPT,
    /// A span shown because its suggestion or coding is pointed at.
    EVIDENCE,
    /// A search hit.
    SEARCH
  }

  /// A mark without number that is not active.
  ///
  /// @param id what the mark stands for
  /// @param span where it is
  /// @param kind how it is drawn
  /// @param color the code's colour as `#rrggbb`, or null for the kind's own
  public static Mark of(String id, Span span, Kind kind, @Nullable String color) {
    return new Mark(id, span, kind, color, OptionalInt.empty(), false);
  }

  /// An excerpt with its number.
  ///
  /// @param id what the mark stands for
  /// @param span where it is
  /// @param color the code's colour as `#rrggbb`, or null for the kind's own
  /// @param number from 1, in text order
  /// @param active whether it is the active excerpt
  public static Mark excerpt(
      String id, Span span, @Nullable String color, int number, boolean active) {
    return new Mark(id, span, Kind.EXCERPT, color, OptionalInt.of(number), active);
  }

  /// The same mark with a stripe for each of several codes.
  ///
  /// @param colors as `#rrggbb`, or empty for a code without one
  public Mark withStripes(List<String> colors) {
    return new Mark(id, span, kind, color, number, active, colors);
  }

  /// The same mark elsewhere.
  Mark at(Span other) {
    return new Mark(id, other, kind, color, number, active, stripes);
  }
}
