package org.tiercel.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;

/// An annotation being changed by one act: collects the changes and knows what stands after each.
final class Draft {
  private final Codebook codebook;
  private final Questions questions;
  private final Map<Long, Decision> decisions;
  private final List<Change> changes = new ArrayList<>();
  private final List<String> setAside = new ArrayList<>();
  private Annotation now;

  /// @param codebook the version in force
  /// @param start the annotation as it stands
  /// @param decisions what was decided on the suggestions of the post
  Draft(Codebook codebook, Annotation start, Map<Long, Decision> decisions) {
    this.codebook = codebook;
    this.questions = new Questions(codebook);
    this.now = start;
    this.decisions = new HashMap<>(decisions);
  }

  Annotation now() {
    return now;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /// Labels of the tiers whose answers were set aside because they no longer apply.
  List<String> setAside() {
    return List.copyOf(setAside);
  }

  /// Gives codes under a question, or *none* when there are none.
  void answer(AnswerKey key, List<Coding> codings) {
    Answer given = Answer.of(key, codebook.version(), codings);
    put(key, new Answer(key, given.state(), given.codebookVersion(), codings, aside(key)));
  }

  /// Removed codes that stay with a new answer, out of sight: those of a multi answer, in which
  /// each code stands for itself. What has to be asked again is settled by the new answer.
  private List<Coding> aside(AnswerKey key) {
    boolean oneCode = codebook.tier(key.tier()).filter(tier -> tier.kind().oneCode()).isPresent();
    return now.answer(key)
        .filter(old -> !oneCode && !old.askedAgain())
        .map(Answer::former)
        .orElse(List.of());
  }

  /// Lets an answer stand under the version in force.
  void confirm(AnswerKey key) {
    now.answer(key)
        .filter(answer -> answer.codebookVersion() < codebook.version())
        .filter(answer -> answer.state() != AnswerState.PENDING)
        .ifPresent(
            old ->
                put(
                    key,
                    new Answer(key, old.state(), codebook.version(), old.codings(), aside(key))));
  }

  /// Lets an answer stand again as it stood, or nothing.
  void restore(AnswerKey key, @Nullable Answer stood) {
    put(key, stood);
  }

  /// Takes an answer back, so that the question is pending.
  void clear(AnswerKey key) {
    put(key, null);
  }

  private void put(AnswerKey key, @Nullable Answer after) {
    Answer before = now.answer(key).orElse(null);
    if (!Objects.equals(before, after)) {
      make(new Change.OfAnswer(key, before, after));
    }
  }

  void excerpt(long id, @Nullable Excerpt after) {
    Excerpt before = now.excerpt(id).orElse(null);
    if (!Objects.equals(before, after)) {
      make(new Change.OfExcerpt(id, before, after));
    }
  }

  /// Removes an excerpt with its answers.
  void removeExcerpt(long id) {
    now.answers().stream()
        .map(Answer::key)
        .filter(key -> key.excerptId() != null && key.excerptId() == id)
        .forEach(this::clear);
    excerpt(id, null);
  }

  /// Answers one excerpt as another one was answered; answers it has stay.
  void repeat(long from, long to) {
    for (Answer answer : now.answers()) {
      AnswerKey source = answer.key();
      if (source.excerptId() != null && source.excerptId() == from) {
        AnswerKey target = new AnswerKey(source.tier(), to, source.per());
        if (now.answer(target).isEmpty()) {
          answer(target, byHand(answer.codings()));
        }
      }
    }
  }

  private static List<Coding> byHand(List<Coding> codings) {
    return codings.stream()
        .map(c -> new Coding(c.code(), c.term(), Origin.BY_HAND, null, List.of()))
        .toList();
  }

  /// Puts another code in the place of one; its evidence stays.
  void recode(AnswerKey key, String from, String to) {
    List<Coding> codings = new ArrayList<>();
    for (Coding coding : now.answer(key).map(Answer::codings).orElse(List.of())) {
      Coding next =
          coding.code().equals(from)
              ? new Coding(to, null, Origin.BY_HAND, null, coding.evidence())
              : coding;
      if (codings.stream().noneMatch(there -> there.sameCode(next))) {
        codings.add(next);
      }
    }
    if (!codings.isEmpty()) {
      answer(key, codings);
    }
  }

  void done(boolean after) {
    if (now.done() != after) {
      make(new Change.OfDone(now.done(), after));
    }
  }

  void flag(@Nullable String after) {
    if (!Objects.equals(now.flag(), after)) {
      make(new Change.OfFlag(now.flag(), after));
    }
  }

  void memo(String after) {
    if (!now.memo().equals(after)) {
      make(new Change.OfMemo(now.memo(), after));
    }
  }

  void exposure(Exposure after) {
    if (now.exposure() != after) {
      make(new Change.OfExposure(now.exposure(), after));
    }
  }

  void decide(long suggestion, @Nullable Decision after) {
    Decision before = decisions.get(suggestion);
    if (before != after) {
      make(new Change.OfDecision(suggestion, before, after));
      if (after == null) {
        decisions.remove(suggestion);
      } else {
        decisions.put(suggestion, after);
      }
    }
  }

  /// What stands decided on a suggestion.
  @Nullable Decision decision(long suggestion) {
    return decisions.get(suggestion);
  }

  private void make(Change change) {
    changes.add(change);
    now = Changes.apply(now, change);
  }

  /// Sets aside the answers, and the excerpts, that no longer apply; undo brings them back. A done
  /// annotation in which a question is now open becomes a draft again.
  void settle() {
    if (!now.excerpts().isEmpty() && !questions.excerptsAsked(now)) {
      setAside.addAll(labelsOfExcerptTiers());
      now.excerpts().forEach(excerpt -> removeExcerpt(excerpt.id()));
    }
    Set<AnswerKey> asked =
        questions.of(now).stream().map(Question::key).collect(Collectors.toSet());
    for (Answer answer : now.answers()) {
      if (!asked.contains(answer.key())) {
        setAside.add(label(answer.key().tier()));
        clear(answer.key());
      }
    }
    if (now.done() && isOpen()) {
      done(false);
    }
  }

  /// Whether a question has no answer; one that is only to be asked again leaves a done annotation
  /// done.
  private boolean isOpen() {
    return questions.unanswered(now).stream()
        .anyMatch(question -> now.answer(question.key()).isEmpty());
  }

  private List<String> labelsOfExcerptTiers() {
    return now.answers().stream()
        .filter(answer -> answer.key().excerptId() != null)
        .map(answer -> label(answer.key().tier()))
        .distinct()
        .toList();
  }

  private String label(String tier) {
    return codebook.tier(tier).map(t -> t.label()).orElse(tier);
  }
}
