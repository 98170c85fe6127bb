package org.tiercel.ui.shell;

/// What is kept for the user from one start to the next.
///
/// @param recent the projects opened last
/// @param settings how the window is wanted
/// @param places where the user was
public record UserState(RecentProjects recent, SettingsViewModel settings, Places places) {}
