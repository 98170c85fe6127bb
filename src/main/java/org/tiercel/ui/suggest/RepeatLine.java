package org.tiercel.ui.suggest;

/// How far the repeats of a run agree under one tier.
///
/// @param tier label of the tier, and of what was compared there
/// @param percent the share of pairs of repeats that agree, in words
/// @param alpha Krippendorff's alpha, in words
/// @param units how many units were compared
record RepeatLine(String tier, String percent, String alpha, long units) {}
