package org.tiercel.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TierStatus;

/// Where annotations stand under the tiers and codes of a codebook.
public final class TierStatuses {
  private final Codebook codebook;
  private final Applicability applicability;
  private final AskedSince since;

  /// @param codebook the version that counts
  /// @param since when its tiers and codes came in
  public TierStatuses(Codebook codebook, AskedSince since) {
    this.codebook = codebook;
    this.applicability = new Applicability(codebook);
    this.since = since;
  }

  /// Where an annotation stands under one question.
  ///
  /// Only a done annotation can be [TierStatus#NOT_ASKED]; in a draft the coder is still at it. A
  /// done one without an answer is, if the tier or its condition came in after the newest of its
  /// answers was given, and [TierStatus#PENDING] otherwise.
  public TierStatus of(Annotation annotation, AnswerKey question) {
    return status(annotation, question, since.tier(question.tier()));
  }

  /// Where it stands under one code of a question: [TierStatus#CODED] if that code was given,
  /// [TierStatus#NONE] if it was asked and not given, be it for another code.
  ///
  /// @param code key of a code of the tier
  public TierStatus ofCode(Annotation annotation, AnswerKey question, String code) {
    TierStatus status = status(annotation, question, since.code(question.tier(), code));
    boolean given = annotation.answer(question).stream().anyMatch(a -> a.codes().contains(code));
    return status == TierStatus.CODED && !given ? TierStatus.NONE : status;
  }

  /// The codes of a question that are not asked in an annotation, in declared order. Until the
  /// coder has reviewed the tier, its answer is that of a choice among the other codes.
  public List<Code> codesNotAsked(Annotation annotation, AnswerKey question) {
    if (!annotation.done()) {
      return List.of();
    }
    return codebook.tier(question.tier()).stream()
        .flatMap(tier -> tier.selectableCodes().stream())
        .filter(code -> ofCode(annotation, question, code.key()) == TierStatus.NOT_ASKED)
        .toList();
  }

  private TierStatus status(Annotation annotation, AnswerKey question, int asked) {
    if (!applies(annotation, question)) {
      return TierStatus.NOT_APPLICABLE;
    }
    return annotation
        .answer(question)
        .map(answer -> status(annotation, answer, asked))
        .orElseGet(() -> unanswered(annotation, Math.max(asked, since.condition(question.tier()))));
  }

  private static TierStatus status(Annotation annotation, Answer answer, int asked) {
    if (annotation.done() && answer.codebookVersion() < asked) {
      return TierStatus.NOT_ASKED;
    }
    return switch (answer.state()) {
      case CODED -> TierStatus.CODED;
      case NONE -> TierStatus.NONE;
      case PENDING -> TierStatus.PENDING;
    };
  }

  private static TierStatus unanswered(Annotation annotation, int asked) {
    int newest =
        annotation.answers().stream().mapToInt(Answer::codebookVersion).max().orElse(asked);
    return annotation.done() && newest < asked ? TierStatus.NOT_ASKED : TierStatus.PENDING;
  }

  private boolean applies(Annotation annotation, AnswerKey question) {
    Map<String, Set<String>> codes = annotation.codesByTier(question.excerptId());
    String per = codebook.tier(question.tier()).map(t -> t.per()).orElse(null);
    boolean asked = per == null || codes.getOrDefault(per, Set.of()).contains(question.per());
    return asked && applicability.applies(question.tier(), codes);
  }
}
