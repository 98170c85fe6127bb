package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.Span;

/// The spans that a code about the post points at.
final class Evidence {
  private Evidence() {}

  /// One span more, or one less if it was there.
  static List<Span> toggled(List<Span> evidence, Span span) {
    List<Span> spans = new ArrayList<>(evidence);
    if (!spans.remove(span)) {
      spans.add(span);
      spans.sort(null);
    }
    return List.copyOf(spans);
  }
}
