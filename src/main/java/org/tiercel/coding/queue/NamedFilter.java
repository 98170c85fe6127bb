package org.tiercel.coding.queue;

/// A filter that a coder has kept, with its order.
///
/// @param name what the coder calls it
/// @param filter what is asked
/// @param sort in which order
public record NamedFilter(String name, PostFilter filter, PostSort sort) {}
