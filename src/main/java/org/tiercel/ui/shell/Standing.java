package org.tiercel.ui.shell;

import java.util.Optional;

/// How far somebody is in a project that is not open.
///
/// @param batch name of the oldest open batch in which posts are left, if there is one
/// @param left how many posts are not done: of that batch, or of all
/// @param posts how many posts there are in all
public record Standing(Optional<String> batch, int left, int posts) {}
