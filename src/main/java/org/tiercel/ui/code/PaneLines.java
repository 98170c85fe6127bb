package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;

/// All that the right pane shows of a post.
///
/// @param postTiers the tiers of the post, in order
/// @param cards the excerpts in text order
/// @param excerptTiers the tiers of the excerpt at hand that are not on its card: the focused one,
///     those without an answer and those not asked; without an excerpt at hand, why none can be
///     made
record PaneLines(List<TierLine> postTiers, List<CardLine> cards, List<TierLine> excerptTiers) {
  /// Copies the lists.
  PaneLines {
    postTiers = List.copyOf(postTiers);
    cards = List.copyOf(cards);
    excerptTiers = List.copyOf(excerptTiers);
  }

  /// The lines for what is on screen.
  ///
  /// @param own what the coder has given
  static PaneLines of(Codebook codebook, PostState state, OwnCodes own) {
    return new Builder(codebook, state, own).build();
  }

  private static final class Builder {
    private final Codebook codebook;
    private final ConditionWords words;
    private final PostState state;
    private final OwnCodes own;
    private final Agenda agenda;
    private final Focus focus;

    Builder(Codebook codebook, PostState state, OwnCodes own) {
      this.own = own;
      this.codebook = codebook;
      this.words = new ConditionWords(codebook);
      this.state = state;
      this.agenda = state.agenda();
      this.focus = state.focus();
    }

    PaneLines build() {
      return new PaneLines(postTiers(), cards(), excerptTiers());
    }

    private List<TierLine> postTiers() {
      List<Focus> asked = agenda.tiersOf(new Subject.ThePost());
      List<TierLine> lines = new ArrayList<>();
      int number = 0;
      for (Tier tier : codebook.tiers(Scope.POST)) {
        number++;
        String badge = Integer.toString(number);
        List<Focus> here = asked.stream().filter(f -> f.tier().equals(tier.key())).toList();
        if (here.isEmpty()) {
          lines.add(new TierLine.Closed(tier.label(), words.opensWhen(tier)));
        }
        here.forEach(question -> lines.add(line(question, badge)));
      }
      return lines;
    }

    private List<TierLine> excerptTiers() {
      List<Tier> tiers = codebook.tiers(Scope.EXCERPT);
      if (tiers.isEmpty()) {
        return List.of();
      }
      if (!agenda.excerptsAsked()) {
        String label = org.tiercel.ui.kit.Messages.text("code.excerpts");
        return List.of(new TierLine.Closed(label, words.opensWhen(tiers.getFirst())));
      }
      if (focus.onPost()) {
        return List.of();
      }
      String excerpt = number().isPresent() ? number().getAsInt() + " · " : "";
      List<TierLine> lines = new ArrayList<>();
      for (Focus question : agenda.tiersOf(focus.subject())) {
        int number = tiers.indexOf(agenda.tier(question)) + 1;
        boolean open = agenda.answer(question).isEmpty() || notAsked(question) != null;
        if (question.equals(focus) || open) {
          lines.add(line(question, excerpt + number));
        }
      }
      return lines;
    }

    private OptionalInt number() {
      return agenda.cards().stream()
          .filter(card -> card.subject().equals(focus.subject()))
          .map(Card::number)
          .findFirst()
          .orElse(OptionalInt.empty());
    }

    private TierLine.Asked line(Focus question, String badge) {
      Tier tier = agenda.tier(question);
      Answer answer = agenda.answer(question).orElse(null);
      boolean focused = question.equals(focus);
      return new TierLine.Asked(
          question,
          badge,
          tier,
          perLabel(tier, question),
          answer == null ? List.of() : GivenCode.of(tier, answer),
          answer != null && answer.state() == AnswerState.NONE,
          notAsked(question),
          waiting(question),
          focused,
          focused ? CodeLines.of(agenda, state.shown(), focus, state.opened(), own) : List.of());
    }

    private @org.jspecify.annotations.Nullable String perLabel(Tier tier, Focus question) {
      String per = question.per();
      if (per == null) {
        return null;
      }
      return codebook
          .tier(Objects.requireNonNull(tier.per()))
          .flatMap(other -> other.code(per))
          .map(code -> code.label())
          .orElse(per);
    }

    private @org.jspecify.annotations.Nullable NotAsked notAsked(Focus question) {
      return question.question().map(key -> state.shown().notAsked().get(key)).orElse(null);
    }

    private int waiting(Focus question) {
      Set<String> given = agenda.answer(question).map(Answer::codes).orElse(Set.of());
      return (int)
          agenda.suggestions(question).stream()
              .filter(s -> state.shown().isOpen(s) && !given.contains(s.code()))
              .count();
    }

    private List<CardLine> cards() {
      return agenda.cards().stream().map(this::card).toList();
    }

    private CardLine card(Card card) {
      String text = state.shown().post().text();
      Excerpt place = Excerpt.of(0, card.span());
      List<Focus> tiers = agenda.tiersOf(card.subject());
      return new CardLine(
          card,
          text.isEmpty() ? "" : place.spanIn(text).of(text),
          tiers.stream().filter(f -> agenda.answer(f).isPresent()).map(this::cardAnswer).toList(),
          offered(card),
          memo(card),
          card.subject().equals(focus.subject()),
          (int) tiers.stream().filter(f -> agenda.answer(f).isEmpty()).count());
    }

    private String memo(Card card) {
      return card.subject() instanceof Subject.Own(long id)
          ? state.shown().annotation().excerpt(id).map(Excerpt::memo).orElse("")
          : "";
    }

    private CardLine.CardAnswer cardAnswer(Focus question) {
      Tier tier = agenda.tier(question);
      return new CardLine.CardAnswer(
          question, tier.label(), GivenCode.of(tier, agenda.answer(question).orElseThrow()));
    }

    private List<String> offered(Card card) {
      if (!(card.subject() instanceof Subject.Proposed)) {
        return List.of();
      }
      return agenda.tiersOf(card.subject()).stream()
          .flatMap(question -> agenda.suggestions(question).stream())
          .filter(state.shown()::isOpen)
          .map(this::label)
          .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
          .stream()
          .toList();
    }

    private String label(Suggestion suggestion) {
      return codebook
          .tier(suggestion.tier())
          .flatMap(tier -> tier.code(suggestion.code()))
          .map(code -> code.label())
          .orElse(suggestion.code());
    }
  }
}
