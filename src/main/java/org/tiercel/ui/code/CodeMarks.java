package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Mark;

/// The marks in the text of the post at hand: what a search found, excerpts, spans that given codes
/// point at, and, dashed, what machines point at under the focused question.
final class CodeMarks {
  private final Codebook codebook;
  private final PostState state;
  private final Annotation annotation;
  private final List<Mark> marks = new ArrayList<>();

  private CodeMarks(Codebook codebook, PostState state) {
    this.codebook = codebook;
    this.state = state;
    this.annotation = state.shown().annotation();
  }

  /// The marks for what is on screen.
  ///
  /// @param hits where a search's words stand; they lie under all other marks
  static List<Mark> of(Codebook codebook, PostState state, List<Span> hits) {
    CodeMarks all = new CodeMarks(codebook, state);
    hits.forEach(hit -> all.marks.add(Mark.of("search", hit, Mark.Kind.SEARCH, null)));
    all.addCards();
    all.addEvidence();
    all.addSuggestions();
    int length = state.shown().post().text().length();
    return all.marks.stream().filter(mark -> mark.span().end() <= length).toList();
  }

  /// What the mark of an excerpt is called.
  static String idOf(Card card) {
    return switch (card.subject()) {
      case Subject.Own(long id) -> "excerpt:" + id;
      case Subject.Proposed(Span span) -> "proposed:" + span;
      case Subject.ThePost _, Subject.Fresh _ -> "";
    };
  }

  private void addCards() {
    for (Card card : state.agenda().cards()) {
      boolean active = card.subject().equals(state.focus().subject());
      Span span = markedSpan(card, active);
      if (span == null) {
        continue;
      }
      if (card.subject() instanceof Subject.Own(long id)) {
        String color = active ? null : excerptColor(annotation.excerpt(id).orElseThrow());
        marks.add(
            Mark.excerpt(idOf(card), span, color, card.number().orElseThrow(), active)
                .withStripes(stripes(id)));
      } else {
        marks.add(new Mark(idOf(card), span, Mark.Kind.SUGGESTION, null, card.number(), active));
      }
    }
  }

  /// An excerpt of the whole post is marked only while it is the one at hand.
  private @Nullable Span markedSpan(Card card, boolean active) {
    String text = state.shown().post().text();
    boolean wholeAtHand = active && card.subject() instanceof Subject.Own && !text.isEmpty();
    return card.span() == null && wholeAtHand ? Span.whole(text) : card.span();
  }

  /// One for each code of an excerpt, in the order of the tiers.
  private List<String> stripes(long excerpt) {
    return codebook.tiers().stream()
        .flatMap(
            tier ->
                coded().stream()
                    .filter(
                        answer ->
                            answer.key().tier().equals(tier.key())
                                && Long.valueOf(excerpt).equals(answer.key().excerptId())))
        .flatMap(answer -> answer.codings().stream().map(c -> color(tier(answer), c.code())))
        .map(color -> color == null ? "" : color)
        .toList();
  }

  /// The colour of the code under the tier that tells most apart, of those answered.
  private @Nullable String excerptColor(Excerpt excerpt) {
    return coded().stream()
        .filter(answer -> Long.valueOf(excerpt.id()).equals(answer.key().excerptId()))
        .max(Comparator.comparingInt(answer -> tier(answer).selectableCodes().size()))
        .map(answer -> color(tier(answer), answer.codings().getFirst().code()))
        .orElse(null);
  }

  /// The answers with codes under tiers that the codebook still has.
  private List<Answer> coded() {
    return annotation.answers().stream()
        .filter(answer -> answer.state() == AnswerState.CODED)
        .filter(answer -> codebook.tier(answer.key().tier()).isPresent())
        .toList();
  }

  private void addEvidence() {
    for (Answer answer : coded()) {
      for (Coding coding : answer.codings()) {
        for (Span span : coding.evidence()) {
          marks.add(
              Mark.of(
                  "code:" + answer.key().tier() + ":" + coding.code(),
                  span,
                  Mark.Kind.CODE,
                  color(tier(answer), coding.code())));
        }
      }
    }
  }

  private void addSuggestions() {
    for (Suggestion suggestion : state.agenda().suggestions(state.focus())) {
      boolean given =
          state.agenda().answer(state.focus()).stream()
              .anyMatch(answer -> answer.codes().contains(suggestion.code()));
      if (state.shown().isOpen(suggestion) && !given) {
        suggestion
            .evidence()
            .forEach(
                span ->
                    marks.add(
                        Mark.of(
                            "suggestion:" + suggestion.id(), span, Mark.Kind.SUGGESTION, null)));
      }
    }
  }

  private Tier tier(Answer answer) {
    return codebook.tier(answer.key().tier()).orElseThrow();
  }

  private static @Nullable String color(Tier tier, String code) {
    return tier.code(code).map(c -> c.color()).orElse(null);
  }
}
