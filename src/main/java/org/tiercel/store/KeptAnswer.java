package org.tiercel.store;

/// An answer that can serve again.
///
/// @param id row in the project
/// @param requestKey what was asked
/// @param words what the model wrote
public record KeptAnswer(long id, String requestKey, String words) {}
