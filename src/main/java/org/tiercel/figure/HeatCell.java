package org.tiercel.figure;

import java.util.OptionalDouble;

/// One cell of a heat map before it has a place.
///
/// @param value what it shows; empty where undefined
/// @param text the value as written, empty where undefined
/// @param hatched whether its expected count is too small to lean on
/// @param description row, column, value and counts in words
record HeatCell(
    int row, int column, OptionalDouble value, String text, boolean hatched, String description) {}
