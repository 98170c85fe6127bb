package org.tiercel.agreement.project;

import java.util.List;
import java.util.Map;
import org.tiercel.domain.Exposure;

/// What one coder says of one post, reduced to what is compared.
///
/// @param ratings by question; what does not apply is not there
/// @param excerptsAsked whether excerpts of this post were asked for
/// @param excerpts in order of the text
/// @param exposure what the coder saw of suggestions
record PostRatings(
    Map<Slot, Rating> ratings,
    boolean excerptsAsked,
    List<MarkedExcerpt> excerpts,
    Exposure exposure) {
  /// Whether the coder had suggestions on screen.
  boolean exposed() {
    return exposure == Exposure.SHOWN;
  }
}
