package org.tiercel.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;

/// Finds, among the excerpts that stand in an annotation, those that a file means: first by equal
/// place and codes, then by equal place, last by the greatest overlap, which is an excerpt whose
/// ends were moved. No excerpt is taken twice.
final class ExcerptPairing {
  private final Annotation standing;
  private final FileCodes given;
  private final Set<String> tiers;
  private final Map<Long, Excerpt> standingByGiven = new LinkedHashMap<>();
  private final List<Excerpt> free;

  /// @param standing the annotation as it stands
  /// @param given what the file says
  /// @param tiers keys of the tiers that the file names; an excerpt that has answers under others
  ///     is not moved
  ExcerptPairing(Annotation standing, FileCodes given, Set<String> tiers) {
    this.standing = standing;
    this.given = given;
    this.tiers = tiers;
    this.free = new ArrayList<>(standing.excerpts());
    pair(this::samePlaceAndCodes);
    pair(ExcerptPairing::samePlace);
    given.excerpts().forEach(this::pairWithMoved);
  }

  /// The standing excerpt that the file means by one of its own, if there is one.
  Optional<Excerpt> standing(Excerpt ofFile) {
    return Optional.ofNullable(standingByGiven.get(ofFile.id()));
  }

  /// Standing excerpts that the file does not have.
  List<Excerpt> unpaired() {
    return List.copyOf(free);
  }

  private void pair(BiPredicate<Excerpt, Excerpt> same) {
    for (Excerpt excerpt : given.excerpts()) {
      if (!standingByGiven.containsKey(excerpt.id())) {
        free.stream()
            .filter(s -> same.test(excerpt, s))
            .findFirst()
            .ifPresent(s -> join(excerpt, s));
      }
    }
  }

  /// Whether a standing excerpt has answers that the file does not speak of.
  boolean hasOtherAnswers(Excerpt ofProject) {
    return standing.answers().stream()
        .map(Answer::key)
        .anyMatch(key -> isOf(key, ofProject) && !tiers.contains(key.tier()));
  }

  private void pairWithMoved(Excerpt excerpt) {
    Span span = excerpt.span();
    if (span == null || standingByGiven.containsKey(excerpt.id())) {
      return;
    }
    free.stream()
        .filter(s -> !hasOtherAnswers(s) && overlap(s, span) > 0)
        .max(Comparator.comparingInt(s -> overlap(s, span)))
        .ifPresent(s -> join(excerpt, s));
  }

  private static int overlap(Excerpt standing, Span span) {
    return standing.span() == null ? 0 : standing.span().overlap(span);
  }

  private void join(Excerpt ofFile, Excerpt ofProject) {
    standingByGiven.put(ofFile.id(), ofProject);
    free.remove(ofProject);
  }

  private static boolean samePlace(Excerpt ofFile, Excerpt ofProject) {
    return Objects.equals(ofFile.span(), ofProject.span());
  }

  private boolean samePlaceAndCodes(Excerpt ofFile, Excerpt ofProject) {
    return samePlace(ofFile, ofProject)
        && codes(given.answers(), ofFile).equals(codes(standing.answers(), ofProject));
  }

  /// The codes of one excerpt by question, under the tiers of the file.
  private Map<List<Object>, Set<String>> codes(List<Answer> answers, Excerpt excerpt) {
    return answers.stream()
        .filter(a -> isOf(a.key(), excerpt) && tiers.contains(a.key().tier()))
        .filter(a -> !a.codes().isEmpty())
        .collect(Collectors.toMap(a -> question(a.key()), Answer::codes));
  }

  private static List<Object> question(AnswerKey key) {
    return List.of(key.tier(), Optional.ofNullable(key.per()));
  }

  private static boolean isOf(AnswerKey key, Excerpt excerpt) {
    return key.excerptId() != null && key.excerptId() == excerpt.id();
  }
}
