package org.tiercel.ui.kit;

/// A key that the user has changed.
///
/// @param act id of the act
/// @param usual the key the act comes with; an act may have several
/// @param chosen the key it has instead
public record KeyChange(String act, KeyStroke usual, KeyStroke chosen) {}
