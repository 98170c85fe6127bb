package org.tiercel.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an annotation says under one tier, for one excerpt, for one `per` code.
///
/// @param key the question
/// @param state coded exactly when there are codings
/// @param codebookVersion the version under which it was given
/// @param codings the codes
public record Answer(AnswerKey key, AnswerState state, int codebookVersion, List<Coding> codings) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if the state says coded without a code, or codes without it;
  ///     a pending answer may hold the tied codes
  public Answer {
    codings = List.copyOf(codings);
    if ((state == AnswerState.CODED && codings.isEmpty())
        || (state == AnswerState.NONE && !codings.isEmpty())) {
      throw new IllegalArgumentException(state + " with " + codings.size() + " codes");
    }
  }

  /// An answer with these codes, or *none* without any.
  public static Answer of(AnswerKey key, int codebookVersion, List<Coding> codings) {
    AnswerState state = codings.isEmpty() ? AnswerState.NONE : AnswerState.CODED;
    return new Answer(key, state, codebookVersion, codings);
  }

  /// *None*: looked, and no code fits.
  public static Answer none(AnswerKey key, int codebookVersion) {
    return of(key, codebookVersion, List.of());
  }

  /// The keys of the codes given; empty unless the answer is coded.
  public Set<String> codes() {
    return state == AnswerState.CODED
        ? codings.stream().map(Coding::code).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
