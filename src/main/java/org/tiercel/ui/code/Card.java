package org.tiercel.ui.code;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// An excerpt as it stands in the right pane.
///
/// @param subject the coder's own, or one that a machine proposes
/// @param span where it stands; absent for the whole post
/// @param number counts the coder's own in text order, from 1
record Card(Subject subject, @Nullable Span span, OptionalInt number) {}
