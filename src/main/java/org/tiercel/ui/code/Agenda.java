package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.Offers;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;

/// The questions of the post on screen in the order in which they are answered, and the way of the
/// focus through them.
final class Agenda {
  private static final Comparator<Card> IN_TEXT_ORDER =
      Comparator.comparing(Card::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()));

  private final Codebook codebook;
  private final PostOnScreen shown;
  private final Annotation annotation;
  private final Questions questions;
  private final List<Question> ofPost;
  private final List<Tier> excerptTiers;
  private final List<Card> cards;

  Agenda(Codebook codebook, PostOnScreen shown) {
    this.codebook = codebook;
    this.shown = shown;
    this.annotation = shown.annotation();
    this.questions = new Questions(codebook);
    this.ofPost = questions.ofPost(annotation);
    this.excerptTiers =
        new Applicability(codebook)
            .applicable(Scope.EXCERPT, annotation.codesByTier(null)).stream()
                .filter(tier -> tier.per() == null)
                .toList();
    this.cards = cardsOf(annotation);
  }

  private List<Card> cardsOf(Annotation said) {
    List<Card> all = new ArrayList<>();
    int number = 1;
    for (Excerpt own : said.excerpts()) {
      all.add(new Card(new Subject.Own(own.id()), own.span(), OptionalInt.of(number++)));
    }
    if (excerptsAsked()) {
      proposedSpans()
          .map(
              span ->
                  new Card(
                      new Subject.Proposed(span.orElse(null)),
                      span.orElse(null),
                      OptionalInt.empty()))
          .forEach(all::add);
    }
    all.sort(IN_TEXT_ORDER);
    return List.copyOf(all);
  }

  /// Passages with open suggestions of which the coder has no excerpt.
  private Stream<Optional<Span>> proposedSpans() {
    return shown.offered().stream()
        .filter(shown::isOpen)
        .map(Suggestion::excerpt)
        .filter(Objects::nonNull)
        .map(excerpt -> Optional.ofNullable(excerpt.span()))
        .distinct()
        .filter(span -> !hasExcerpt(span.orElse(null)));
  }

  private boolean hasExcerpt(@Nullable Span span) {
    return annotation.excerpts().stream().anyMatch(own -> Objects.equals(own.span(), span));
  }

  /// The questions that apply to the post.
  List<Question> ofPost() {
    return ofPost;
  }

  /// Own and proposed excerpts in text order.
  List<Card> cards() {
    return cards;
  }

  /// Whether excerpts can be made.
  boolean excerptsAsked() {
    return !excerptTiers.isEmpty();
  }

  /// The tiers asked of a subject, in order.
  List<Focus> tiersOf(Subject subject) {
    return switch (subject) {
      case Subject.ThePost _ -> ofPost.stream().map(Focus::on).toList();
      case Subject.Own(long id) ->
          annotation.excerpt(id).isEmpty()
              ? List.of()
              : questions.ofExcerpt(annotation, id).stream().map(Focus::on).toList();
      case Subject.Proposed _ ->
          cards.stream().anyMatch(card -> card.subject().equals(subject))
              ? excerptTiersOf(subject)
              : List.of();
      case Subject.Fresh _ -> excerptTiersOf(subject);
    };
  }

  private List<Focus> excerptTiersOf(Subject subject) {
    return excerptTiers.stream().map(tier -> new Focus(tier.key(), subject, null)).toList();
  }

  /// Where the focus is when the post comes on screen: the first question that was not asked, else
  /// the first open one, else where the next
  /// excerpt would be made, else the last question.
  Focus first() {
    return firstNotAsked()
        .or(this::firstOpen)
        .or(this::fresh)
        .orElseGet(() -> Focus.on(ofPost.getLast()));
  }

  private Optional<Focus> firstNotAsked() {
    return questions.of(annotation).stream()
        .filter(question -> shown.notAsked().containsKey(question.key()))
        .findFirst()
        .map(Focus::on);
  }

  /// The first question without an answer.
  Optional<Focus> firstOpen() {
    return questions.unanswered(annotation).stream().findFirst().map(Focus::on);
  }

  /// The first tier of an excerpt still to be made, where excerpts can be made.
  Optional<Focus> fresh() {
    return tiersOf(new Subject.Fresh()).stream().findFirst();
  }

  /// Where the focus goes once a question that takes one code is answered: to the next one that
  /// applies; after the last one of an excerpt, to the next open one or a new excerpt.
  Focus after(Focus answered) {
    List<Focus> siblings = tiersOf(answered.subject());
    int at = siblings.indexOf(answered);
    if (at >= 0 && at + 1 < siblings.size()) {
      return siblings.get(at + 1);
    }
    return firstOpenExcerpt().or(this::fresh).orElse(answered);
  }

  private Optional<Focus> firstOpenExcerpt() {
    return questions.unanswered(annotation).stream()
        .filter(question -> question.key().excerptId() != null)
        .findFirst()
        .map(Focus::on);
  }

  /// The tier before or after, among those of the post and of the excerpt at hand, going round.
  ///
  /// @param by 1 or -1
  Focus step(Focus from, int by) {
    List<Focus> round = new ArrayList<>(tiersOf(new Subject.ThePost()));
    Subject excerpt =
        from.onPost()
            ? firstOpenExcerpt().or(this::fresh).map(Focus::subject).orElse(null)
            : from.subject();
    if (excerpt != null) {
      round.addAll(tiersOf(excerpt));
    }
    int at = Math.max(0, round.indexOf(from));
    return round.get(Math.floorMod(at + by, round.size()));
  }

  /// The excerpt before or after, at the same tier if it asks it.
  ///
  /// @param by 1 or -1
  Optional<Focus> stepCard(Focus from, int by) {
    List<Subject> subjects = new ArrayList<>(cards.stream().map(Card::subject).toList());
    if (excerptsAsked()) {
      subjects.add(new Subject.Fresh());
    }
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    int at = subjects.indexOf(from.subject());
    int start = at >= 0 ? at + by : by > 0 ? 0 : subjects.size() - 1;
    Subject to = subjects.get(Math.clamp(start, 0, subjects.size() - 1));
    return Optional.of(onto(to, from));
  }

  /// The focus on a subject: at the same tier if it asks it, else at its first open one.
  Focus onto(Subject subject, Focus from) {
    List<Focus> tiers = tiersOf(subject);
    return tiers.stream()
        .filter(focus -> focus.tier().equals(from.tier()) && !from.onPost())
        .findFirst()
        .or(() -> tiers.stream().filter(focus -> answer(focus).isEmpty()).findFirst())
        .orElseGet(tiers::getFirst);
  }

  /// The same focus while its question applies, else the nearest that does.
  Focus settled(Focus focus) {
    if (tiersOf(focus.subject()).contains(focus)) {
      return focus;
    }
    return tiersOf(focus.subject()).stream()
        .filter(other -> other.tier().equals(focus.tier()))
        .findFirst()
        .orElseGet(this::first);
  }

  /// What stands under a question.
  Optional<Answer> answer(Focus focus) {
    return focus.question().flatMap(annotation::answer);
  }

  /// The tier in focus.
  Tier tier(Focus focus) {
    return codebook.tier(focus.tier()).orElseThrow();
  }

  /// What machines offer under a question, decided or not.
  List<Suggestion> suggestions(Focus focus) {
    return switch (focus.subject()) {
      case Subject.ThePost _, Subject.Own _ ->
          focus
              .question()
              .map((AnswerKey key) -> Offers.under(key, annotation, shown.offered()))
              .orElse(List.of());
      case Subject.Proposed(Span span) ->
          shown.offered().stream()
              .filter(s -> s.tier().equals(focus.tier()) && standsAt(s, span))
              .toList();
      case Subject.Fresh _ -> List.of();
    };
  }

  private static boolean standsAt(Suggestion suggestion, @Nullable Span span) {
    Excerpt excerpt = suggestion.excerpt();
    return excerpt != null && Objects.equals(excerpt.span(), span);
  }
}
