package org.tiercel.privacy;

import org.tiercel.domain.Span;

/// One piece of a text that was replaced.
///
/// @param original where it stands in the text
/// @param masked where its placeholder stands in the masked text
/// @param kind what it is
public record Mask(Span original, Span masked, MaskKind kind) {}
