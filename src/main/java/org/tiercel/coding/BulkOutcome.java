package org.tiercel.coding;

/// What giving codes to many posts comes to, or came to.
///
/// @param posts how many posts were chosen
/// @param changed how many of them change
/// @param answered how many have an answer under one of the tiers already
/// @param notAsked on how many one of the tiers does not apply, and gets no code
/// @param setAside on how many other answers no longer apply, and are set aside
public record BulkOutcome(int posts, int changed, int answered, int notAsked, int setAside) {}
