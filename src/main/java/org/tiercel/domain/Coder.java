package org.tiercel.domain;

/// Somebody or something that gives codes.
///
/// @param id row in the project
/// @param name unique in the project
/// @param kind who speaks
public record Coder(long id, String name, CoderKind kind) {}
