package org.tiercel.ui.shell;

/// Where a coder was in a project.
///
/// @param view the view in front
/// @param post row id of the post at hand; 0: none
record CoderPlace(ViewId view, int post) {}
