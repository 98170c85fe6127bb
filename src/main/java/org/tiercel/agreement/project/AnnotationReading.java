package org.tiercel.agreement.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;

/// Reduces annotations of one coder to what is compared. Equal answers are kept once, so that a
/// post costs a few references. For one thread.
final class AnnotationReading {
  private final Questions questions;
  private final LevelOf levelOf;
  private final Asked asked;
  private final @Nullable Run run;
  private final Map<Map<Slot, Rating>, Map<Slot, Rating>> known = new HashMap<>();
  private final Map<String, Map<String, Optional<String>>> categories = new HashMap<>();

  /// @param codebook the tiers asked
  /// @param run the run that is read, where the coder is a machine: what it does not answer, it
  ///     answers with *none*
  AnnotationReading(Codebook codebook, LevelOf levelOf, Asked asked, @Nullable Run run) {
    this.questions = new Questions(codebook);
    this.levelOf = levelOf;
    this.asked = asked;
    this.run = run;
  }

  PostRatings read(Annotation annotation) {
    boolean excerptsAsked = questions.excerptsAsked(annotation);
    List<MarkedExcerpt> excerpts =
        excerptsAsked
            ? annotation.excerpts().stream()
                .map(
                    excerpt ->
                        new MarkedExcerpt(
                            excerpt.span(),
                            ratings(annotation, questions.ofExcerpt(annotation, excerpt.id()))))
                .toList()
            : List.of();
    return new PostRatings(
        ratings(annotation, questions.ofPost(annotation)),
        excerptsAsked,
        excerpts,
        annotation.exposure());
  }

  private Map<Slot, Rating> ratings(Annotation annotation, List<Question> asking) {
    Map<Slot, Rating> ratings = new HashMap<>();
    for (Question question : asking) {
      Slot slot = new Slot(question.tier().key(), question.key().per());
      ratings.put(slot, rating(question.tier(), annotation.answer(question.key())));
    }
    Map<Slot, Rating> same = known.putIfAbsent(ratings, ratings);
    return same == null ? ratings : same;
  }

  private Rating rating(Tier tier, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return run == null ? Rating.MISSING : new Rating.Given(Set.of(), run.codebookVersion());
    }
    int version = answer.get().codebookVersion();
    if (answer.get().state() == AnswerState.PENDING) {
      return Rating.MISSING;
    }
    if (version < asked.tier().applyAsInt(tier.key())) {
      return Rating.NOT_ASKED;
    }
    Set<String> codes = new HashSet<>();
    answer.get().codes().forEach(code -> category(tier, code).ifPresent(codes::add));
    boolean onlyForgottenCodes = codes.isEmpty() && answer.get().state() == AnswerState.CODED;
    return onlyForgottenCodes ? Rating.MISSING : new Rating.Given(codes, version);
  }

  private Optional<String> category(Tier tier, String code) {
    return categories
        .computeIfAbsent(tier.key(), key -> new HashMap<>())
        .computeIfAbsent(code, given -> levelOf.countsAs(tier, given).map(Code::key));
  }
}
