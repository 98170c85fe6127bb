package org.tiercel.domain;

/// What a coder noted on something, for people to read: never a code, and no part of agreement.
///
/// @param subject what it stands on
/// @param coder whose it is
/// @param text not empty
public record Memo(MemoSubject subject, Coder coder, String text) {}
