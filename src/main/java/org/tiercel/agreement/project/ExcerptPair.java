package org.tiercel.agreement.project;

/// An excerpt of one coder and the one of another that it matches.
///
/// @param post row id of the post
/// @param first the first coder's
/// @param second the second coder's
/// @param exposed whether one of the coders had suggestions on screen
record ExcerptPair(int post, MarkedExcerpt first, MarkedExcerpt second, boolean exposed) {}
