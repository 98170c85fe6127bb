package org.tiercel.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an annotation says under one tier, for one excerpt, for one `per` code.
///
/// @param key the question
/// @param state coded exactly when there are codings
/// @param codebookVersion the version under which it was given; with a minus sign before it where
///     the question has to be asked again, see [#askedAgain]
/// @param codings the codes
/// @param former codings, as they were given, whose codes do not stand any more; they count as
///     nothing, see [CodesNow]
public record Answer(
    AnswerKey key,
    AnswerState state,
    int codebookVersion,
    List<Coding> codings,
    List<Coding> former) {
  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException if the state says coded without a code, or codes without it;
  ///     a pending answer may hold the tied codes
  public Answer {
    codings = List.copyOf(codings);
    former = List.copyOf(former);
    if ((state == AnswerState.CODED && codings.isEmpty())
        || (state == AnswerState.NONE && !codings.isEmpty())) {
      throw new IllegalArgumentException(state + " with " + codings.size() + " codes");
    }
  }

  /// An answer whose codes all stand.
  public Answer(AnswerKey key, AnswerState state, int codebookVersion, List<Coding> codings) {
    this(key, state, codebookVersion, codings, List.of());
  }

  /// Whether the codebook changed so that the answer has to be given anew: a code in it was split
  /// or, where only one is possible, removed. Then its version is below all others, so that it
  /// counts as *not asked* wherever versions are compared.
  public boolean askedAgain() {
    return codebookVersion < 0;
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
