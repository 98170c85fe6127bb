package org.tiercel.ui.history;

import org.tiercel.domain.Annotation;
import org.tiercel.domain.Post;

/// What a coder said of a post after an act.
///
/// @param row the act
/// @param post the post
/// @param annotation as it stood, as it counts now
record PostState(HistoryRow row, Post post, Annotation annotation) {}
