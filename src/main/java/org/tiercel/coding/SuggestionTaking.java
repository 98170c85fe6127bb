package org.tiercel.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;

/// Turns suggestions into a person's codes.
final class SuggestionTaking {
  private final Codebook codebook;
  private final Questions questions;
  private final Draft draft;
  private final LongSupplier excerptIds;
  private final List<String> disputed = new ArrayList<>();
  private int taken;
  private int withoutEvidence;

  SuggestionTaking(Codebook codebook, Draft draft, LongSupplier excerptIds) {
    this.codebook = codebook;
    this.questions = new Questions(codebook);
    this.draft = draft;
    this.excerptIds = excerptIds;
  }

  int taken() {
    return taken;
  }

  List<String> disputed() {
    return List.copyOf(disputed);
  }

  int withoutEvidence() {
    return withoutEvidence;
  }

  /// Takes one suggestion, whatever else is suggested.
  void take(Suggestion suggestion) {
    AnswerKey question = questionFor(suggestion);
    Tier tier = codebook.tier(suggestion.tier()).orElseThrow();
    Coding coding =
        new Coding(
            suggestion.code(),
            suggestion.term(),
            Origin.ACCEPTED,
            suggestion.id(),
            suggestion.evidence());
    List<Coding> codings = new ArrayList<>();
    if (!tier.kind().oneCode()) {
      codings.addAll(coded(question));
      codings.removeIf(c -> c.sameCode(coding));
    }
    codings.add(coding);
    draft.answer(question, codings);
    draft.decide(suggestion.id(), Decision.ACCEPTED);
    taken++;
  }

  /// Takes back the code that came from a suggestion, if it stands.
  void drop(Suggestion suggestion) {
    for (Answer answer : draft.now().answers()) {
      List<Coding> left =
          answer.codings().stream()
              .filter(c -> !Objects.equals(c.suggestionId(), suggestion.id()))
              .toList();
      if (left.size() == answer.codings().size()) {
        continue;
      }
      if (left.isEmpty()) {
        draft.clear(answer.key());
      } else {
        draft.answer(answer.key(), left);
      }
    }
  }

  /// Takes all that have evidence, tier by tier in the codebook's order, where the tier applies, is
  /// unanswered or multi, and the machines do not disagree.
  void takeAll(List<Suggestion> offered) {
    for (Tier tier : codebook.tiers()) {
      List<Suggestion> here = offered.stream().filter(s -> s.tier().equals(tier.key())).toList();
      here.stream()
          .collect(Collectors.groupingBy(SuggestionTaking::place))
          .values()
          .forEach(samePlace -> takeAgreed(tier, samePlace));
    }
  }

  private static List<Object> place(Suggestion s) {
    Excerpt excerpt = s.excerpt();
    return List.of(
        Optional.ofNullable(s.per()),
        excerpt == null ? Optional.empty() : Optional.of(Optional.ofNullable(excerpt.span())));
  }

  private void takeAgreed(Tier tier, List<Suggestion> samePlace) {
    if (tier.kind().oneCode() && samePlace.stream().map(Suggestion::code).distinct().count() > 1) {
      if (!disputed.contains(tier.label())) {
        disputed.add(tier.label());
      }
      return;
    }
    for (Suggestion suggestion : samePlace) {
      if (!suggestion.hasEvidence()) {
        withoutEvidence++;
      } else if (canTake(tier, suggestion)) {
        take(suggestion);
      }
    }
  }

  private boolean canTake(Tier tier, Suggestion suggestion) {
    Excerpt excerpt = suggestion.excerpt();
    if (excerpt != null) {
      return questions.excerptsAsked(draft.now()) && openIn(tier, suggestion);
    }
    AnswerKey question = new AnswerKey(suggestion.tier(), null, suggestion.per());
    boolean applies =
        questions.ofPost(draft.now()).stream().map(Question::key).anyMatch(question::equals);
    return applies && openAt(tier, question, suggestion);
  }

  private boolean openIn(Tier tier, Suggestion suggestion) {
    return ownExcerpt(suggestion)
        .map(own -> new AnswerKey(suggestion.tier(), own.id(), suggestion.per()))
        .map(question -> openAt(tier, question, suggestion))
        .orElse(true);
  }

  private boolean openAt(Tier tier, AnswerKey question, Suggestion suggestion) {
    return tier.kind().oneCode()
        ? draft.now().answer(question).isEmpty()
        : coded(question).stream().noneMatch(c -> c.code().equals(suggestion.code()));
  }

  private AnswerKey questionFor(Suggestion suggestion) {
    Excerpt machines = suggestion.excerpt();
    if (machines == null) {
      return new AnswerKey(suggestion.tier(), null, suggestion.per());
    }
    long id = ownExcerpt(suggestion).map(Excerpt::id).orElseGet(() -> makeExcerpt(machines));
    return new AnswerKey(suggestion.tier(), id, suggestion.per());
  }

  private long makeExcerpt(Excerpt machines) {
    long id = excerptIds.getAsLong();
    draft.excerpt(id, Excerpt.of(id, machines.span()));
    return id;
  }

  private Optional<Excerpt> ownExcerpt(Suggestion suggestion) {
    Excerpt machines = suggestion.excerpt();
    return draft.now().excerpts().stream()
        .filter(own -> machines != null && Objects.equals(own.span(), machines.span()))
        .findFirst();
  }

  private List<Coding> coded(AnswerKey question) {
    return draft
        .now()
        .answer(question)
        .filter(answer -> answer.state() == AnswerState.CODED)
        .map(Answer::codings)
        .orElse(List.of());
  }
}
