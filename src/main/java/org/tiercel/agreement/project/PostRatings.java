package org.tiercel.agreement.project;

import java.util.List;
import java.util.Map;

/// What one coder says of one post, reduced to what is compared.
///
/// @param ratings by question; what does not apply is not there
/// @param excerptsAsked whether excerpts of this post were asked for
/// @param excerpts in order of the text
/// @param exposed whether the coder had suggestions on screen
record PostRatings(
    Map<Slot, Rating> ratings,
    boolean excerptsAsked,
    List<MarkedExcerpt> excerpts,
    boolean exposed) {}
