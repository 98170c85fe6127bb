package org.tiercel.store;

/// A word of a post as the search index knows it.
///
/// @param folded lower case, without accents; an emoji without its presentation and skin tone
/// @param start where it stands in the text, in UTF-16 code units
/// @param end offset behind it
/// @param character whether it is an emoji, or a character of a script written without spaces,
///     which     is a word by itself
record SearchWord(String folded, int start, int end, boolean character) {}
