package org.tiercel.privacy;

import java.util.List;
import java.util.function.Function;
import org.tiercel.domain.Span;

/// A text and what of it may leave this computer. Spans of one are found in the other; a place
/// inside a placeholder stands for the whole piece that was replaced.
///
/// @param original the text
/// @param text the same with placeholders
/// @param masks what was replaced, in the order of the text
public record MaskedText(String original, String text, List<Mask> masks) {
  /// Copies the list.
  public MaskedText {
    masks = List.copyOf(masks);
  }

  /// A text in which nothing is replaced.
  public static MaskedText unmasked(String text) {
    return new MaskedText(text, text, List.of());
  }

  /// Where a piece of the masked text stands in the original.
  ///
  /// @param inMasked a span of the masked text
  public Span original(Span inMasked) {
    return moved(inMasked, Mask::masked, Mask::original);
  }

  /// Where a piece of the original stands in the masked text.
  ///
  /// @param inOriginal a span of the original
  public Span masked(Span inOriginal) {
    return moved(inOriginal, Mask::original, Mask::masked);
  }

  private Span moved(Span span, Function<Mask, Span> from, Function<Mask, Span> to) {
    int start = span.start();
    int end = span.end();
    for (Mask mask : masks) {
      Span here = from.apply(mask);
      Span there = to.apply(mask);
      if (here.end() <= span.start()) {
        start = span.start() + there.end() - here.end();
      } else if (here.start() <= span.start()) {
        start = there.start();
      }
      if (here.end() <= span.end()) {
        end = span.end() + there.end() - here.end();
      } else if (here.start() < span.end()) {
        end = there.end();
      }
    }
    return new Span(start, end);
  }
}
