package org.tiercel.corpus;

/// Something to know about a row of an imported file.
///
/// @param line where it is, from 1
/// @param message one sentence
public record ImportWarning(long line, String message) {}
