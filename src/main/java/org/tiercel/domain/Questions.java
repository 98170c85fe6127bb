package org.tiercel.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The questions that apply to an annotation as it stands, in the order they are asked: those of
/// the post, then those of each excerpt.
public final class Questions {
  private final Applicability applicability;

  /// @param codebook whose tiers ask
  public Questions(Codebook codebook) {
    this.applicability = new Applicability(codebook);
  }

  /// All questions that apply.
  public List<Question> of(Annotation annotation) {
    List<Question> questions = new ArrayList<>(ofPost(annotation));
    annotation.excerpts().forEach(e -> questions.addAll(ofExcerpt(annotation, e.id())));
    return questions;
  }

  /// The questions about the post.
  public List<Question> ofPost(Annotation annotation) {
    Map<String, Set<String>> codes = annotation.codesByTier(null);
    return applicability.applicable(Scope.POST, codes).stream()
        .flatMap(tier -> asked(tier, null, codes).stream())
        .toList();
  }

  /// The questions about one excerpt.
  public List<Question> ofExcerpt(Annotation annotation, long excerptId) {
    Map<String, Set<String>> codes = annotation.codesByTier(excerptId);
    return applicability.applicable(Scope.EXCERPT, codes).stream()
        .flatMap(tier -> asked(tier, excerptId, codes).stream())
        .toList();
  }

  /// Whether excerpts can be made, that is, whether any excerpt tier applies to a fresh one.
  public boolean excerptsAsked(Annotation annotation) {
    return !applicability.applicable(Scope.EXCERPT, annotation.codesByTier(null)).isEmpty();
  }

  /// The questions without an answer, or with one that decides nothing, in order.
  public List<Question> unanswered(Annotation annotation) {
    return of(annotation).stream().filter(q -> isOpen(annotation.answer(q.key()))).toList();
  }

  private static boolean isOpen(Optional<Answer> answer) {
    return answer.filter(given -> given.state() != AnswerState.PENDING).isEmpty();
  }

  private static List<Question> asked(
      Tier tier, @Nullable Long excerptId, Map<String, Set<String>> codes) {
    String per = tier.per();
    if (per == null) {
      return List.of(new Question(new AnswerKey(tier.key(), excerptId, null), tier));
    }
    return codes.getOrDefault(per, Set.of()).stream()
        .sorted()
        .map(code -> new Question(new AnswerKey(tier.key(), excerptId, code), tier))
        .toList();
  }
}
