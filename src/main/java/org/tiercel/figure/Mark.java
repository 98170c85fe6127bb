package org.tiercel.figure;

/// A region of a figure that stands for posts: a cell, a bar.
///
/// @param box where it is
/// @param row the key of its row
/// @param column the key of its column
/// @param description what it says, for a tooltip and a screen reader
public record Mark(Box box, String row, String column, String description) {}
