package org.tiercel.suggest;

/// What a machine coder reads of a post.
///
/// @param id row of the post in the project
/// @param text its text as stored
public record PostText(long id, String text) {}
