package org.tiercel.store;

/// A post's row id and its text, all that a machine coder needs.
///
/// @param id row in the project
/// @param text as stored
public record PostText(long id, String text) {}
