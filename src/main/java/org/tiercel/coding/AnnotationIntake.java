package org.tiercel.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Span;

/// One annotation while a file's codes are taken into it.
final class AnnotationIntake {
  private final Questions questions;
  private final Set<String> tiers;
  private final Annotation standing;
  private final Map<Long, Excerpt> excerpts = new LinkedHashMap<>();
  private final Map<AnswerKey, Answer> answers = new LinkedHashMap<>();

  /// The question in the annotation for each question of the file.
  private final Map<AnswerKey, AnswerKey> given = new LinkedHashMap<>();

  /// @param questions those of the codebook in force
  /// @param tiers keys of the tiers that the file names
  /// @param standing the annotation as it stands
  AnnotationIntake(Questions questions, Set<String> tiers, Annotation standing) {
    this.questions = questions;
    this.tiers = tiers;
    this.standing = standing;
  }

  /// Puts the file's word in the place of what stands under its tiers.
  void take(FileCodes file, LongSupplier newExcerptIds) {
    ExcerptPairing pairing = new ExcerptPairing(standing, file, tiers);
    pairing.unpaired().stream()
        .filter(pairing::hasOtherAnswers)
        .forEach(excerpt -> excerpts.put(excerpt.id(), excerpt));
    Map<Long, Long> ids = new HashMap<>();
    for (Excerpt excerpt : file.excerpts()) {
      Excerpt here =
          pairing
              .standing(excerpt)
              .map(stood -> stood.withSpan(excerpt.span()))
              .orElseGet(() -> Excerpt.of(newExcerptIds.getAsLong(), excerpt.span()));
      ids.put(excerpt.id(), here.id());
      excerpts.put(here.id(), here);
    }
    standing.answers().stream()
        .filter(answer -> !tiers.contains(answer.key().tier()))
        .forEach(answer -> answers.put(answer.key(), answer));
    for (Answer answer : file.answers()) {
      AnswerKey key = here(answer.key(), ids);
      given.put(answer.key(), key);
      put(new Answer(key, answer.state(), answer.codebookVersion(), answer.codings()));
    }
  }

  private static AnswerKey here(AnswerKey key, Map<Long, Long> ids) {
    Long excerpt = key.excerptId() == null ? null : ids.get(key.excerptId());
    return new AnswerKey(key.tier(), excerpt, key.per());
  }

  /// Fills the gaps, sets aside what no longer applies, and says what has come of it all.
  Intake finish(MissingRows missing, int codebookVersion) {
    List<Question> asked = questions.of(now());
    Set<AnswerKey> applicable = asked.stream().map(Question::key).collect(Collectors.toSet());
    List<AnswerKey> refused =
        given.keySet().stream().filter(key -> !applicable.contains(given.get(key))).toList();
    List<String> setAside =
        answers.keySet().stream()
            .filter(key -> !applicable.contains(key) && !tiers.contains(key.tier()))
            .map(AnswerKey::tier)
            .distinct()
            .toList();
    answers.keySet().retainAll(applicable);
    List<AnswerKey> gaps =
        asked.stream()
            .map(Question::key)
            .filter(key -> tiers.contains(key.tier()) && !answers.containsKey(key))
            .toList();
    boolean fill = missing == MissingRows.NONE;
    if (fill) {
      gaps.forEach(key -> put(Answer.none(key, codebookVersion)));
    }
    if (!questions.excerptsAsked(now())) {
      excerpts.clear();
    }
    List<Change> changes = AnnotationDifference.of(standing, now());
    return new Intake(
        now(),
        effect(changes),
        changes,
        refused,
        fill ? gaps.size() : 0,
        fill ? 0 : gaps.size(),
        setAside);
  }

  private Intake.Effect effect(List<Change> changes) {
    if (changes.isEmpty()) {
      return Intake.Effect.NOTHING;
    }
    boolean saidNothing = standing.answers().isEmpty() && standing.excerpts().isEmpty();
    return saidNothing && !standing.done() ? Intake.Effect.ADDED : Intake.Effect.CHANGED;
  }

  private Annotation now() {
    List<Excerpt> inOrder = new ArrayList<>(excerpts.values());
    inOrder.sort(Changes.IN_TEXT_ORDER);
    return new Annotation(
        standing.key(),
        true,
        standing.flag(),
        standing.memo(),
        standing.exposure(),
        inOrder,
        List.copyOf(answers.values()));
  }

  /// Puts an answer, or the one that stands there and says the same.
  private void put(Answer answer) {
    Answer same = standing.answer(answer.key()).filter(s -> saysTheSame(s, answer)).orElse(answer);
    answers.put(answer.key(), same);
  }

  private static boolean saysTheSame(Answer one, Answer other) {
    return one.state() == other.state() && said(one).equals(said(other));
  }

  private record Said(String code, @Nullable String term, Set<Span> evidence) {}

  private static Set<Said> said(Answer answer) {
    return answer.codings().stream()
        .map(c -> new Said(c.code(), c.foldedTerm(), Set.copyOf(c.evidence())))
        .collect(Collectors.toSet());
  }
}
