package org.tiercel.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;

/// Chooses codes under one question and remembers where they came from.
final class CodeChoice {
  private final Draft draft;
  private final Tier tier;
  private final AnswerKey question;
  private final List<Suggestion> offered;

  /// @param draft the annotation being changed
  /// @param tier the tier that asks
  /// @param question the question
  /// @param offered the suggestions that answer it
  CodeChoice(Draft draft, Tier tier, AnswerKey question, List<Suggestion> offered) {
    this.draft = draft;
    this.tier = tier;
    this.question = question;
    this.offered = offered;
  }

  /// Gives a code, or takes it back if it stands.
  void toggle(String code, @Nullable String term, List<Span> evidence) {
    Coding chosen = coding(code, term, evidence);
    List<Coding> standing = new ArrayList<>(standing());
    boolean removed = standing.removeIf(c -> c.sameCode(chosen));
    if (removed) {
      takeBack(code, standing);
    } else {
      give(chosen, standing);
    }
  }

  private void takeBack(String code, List<Coding> left) {
    offered.stream()
        .filter(s -> s.code().equals(code) || tier.kind().oneCode())
        .filter(s -> draft.decision(s.id()) != Decision.REJECTED)
        .forEach(s -> draft.decide(s.id(), null));
    if (left.isEmpty()) {
      draft.clear(question);
    } else {
      draft.answer(question, left);
    }
  }

  private void give(Coding chosen, List<Coding> standing) {
    if (tier.kind().oneCode()) {
      standing.clear();
      offered.stream()
          .filter(s -> agrees(s, chosen) || draft.decision(s.id()) != Decision.REJECTED)
          .forEach(
              s -> draft.decide(s.id(), agrees(s, chosen) ? Decision.ACCEPTED : Decision.CHANGED));
    } else {
      offered.stream()
          .filter(s -> agrees(s, chosen))
          .forEach(s -> draft.decide(s.id(), Decision.ACCEPTED));
    }
    standing.add(chosen);
    draft.answer(question, standing);
  }

  private static boolean agrees(Suggestion suggestion, Coding chosen) {
    return suggestion.code().equals(chosen.code());
  }

  private List<Coding> standing() {
    return draft
        .now()
        .answer(question)
        .filter(answer -> answer.state() == AnswerState.CODED)
        .map(Answer::codings)
        .orElse(List.of());
  }

  private Coding coding(String code, @Nullable String term, List<Span> evidence) {
    Optional<Suggestion> same = offered.stream().filter(s -> s.code().equals(code)).findFirst();
    if (same.isPresent()) {
      Suggestion source = same.get();
      return new Coding(
          code,
          term != null ? term : source.term(),
          Origin.ACCEPTED,
          source.id(),
          evidence.isEmpty() ? source.evidence() : evidence);
    }
    if (tier.kind().oneCode() && !offered.isEmpty()) {
      return new Coding(code, term, Origin.CHANGED, offered.getFirst().id(), evidence);
    }
    return new Coding(code, term, Origin.BY_HAND, null, evidence);
  }
}
