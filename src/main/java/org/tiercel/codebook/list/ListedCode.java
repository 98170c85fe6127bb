package org.tiercel.codebook.list;

/// One code of a list.
///
/// @param tier key or label of its tier
/// @param key its key; empty to make one of the label
/// @param label what it is called
/// @param definition what it means, or empty
/// @param parent key or label of the code it stands below; empty at the top
public record ListedCode(String tier, String key, String label, String definition, String parent) {}
