package org.tiercel.analysis;

/// A row or a column of a table: a code, or a level of an attribute.
///
/// @param key unique among the rows, or among the columns, of its table
/// @param label what a reader sees
public record Category(String key, String label) {}
