package org.tiercel.suggest.llm.answer;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// Where an excerpt of an answer stands.
///
/// @param span in the post; absent for the whole post, and where the quote does not stand in it
/// @param evidenceMissing whether the quote does not stand in the post, or is too short to tell
record Place(@Nullable Span span, boolean evidenceMissing) {}
