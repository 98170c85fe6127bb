package org.tiercel.ui.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.TierStatuses;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.FormerCodes;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierStatus;
import org.tiercel.ui.kit.Messages;

/// What a done annotation was not asked under one question.
///
/// @param codes the codes that came in or changed since, or all where the tier did
/// @param version the version of the codebook that brought the newest of it
/// @param what whether it was added or changed
/// @param before labels of the codes given before, where the answer has to be given anew
record NotAsked(List<Code> codes, int version, What what, List<String> before) {
  private static final int MOST_NAMED = 3;

  /// What happened to the codebook.
  enum What {
    /// Codes were added.
    ADDED,
    /// Codes mean something else; others may have been added too.
    CHANGED,
    /// The tier itself is new or asks something else.
    TIER,
    /// A code that was given was split or removed, or answers for merged codes differ.
    AGAIN
  }

  /// Copies the lists.
  NotAsked {
    codes = List.copyOf(codes);
    before = List.copyOf(before);
  }

  /// What is not asked in an annotation, by question, in order.
  ///
  /// @param codebook the version in force
  /// @param since when its tiers and codes came in
  /// @param former codes that stood before
  static Map<AnswerKey, NotAsked> in(
      Annotation annotation, Codebook codebook, AskedSince since, FormerCodes former) {
    TierStatuses statuses = new TierStatuses(codebook, since);
    Map<AnswerKey, NotAsked> all = new LinkedHashMap<>();
    for (Question question : new Questions(codebook).of(annotation)) {
      AnswerKey key = question.key();
      List<Code> codes = statuses.codesNotAsked(annotation, key);
      Optional<Answer> again = annotation.answer(key).filter(Answer::askedAgain);
      if (again.isPresent()) {
        all.put(key, again(question.tier(), again.get(), codes, new CodesNow(former)));
      } else if (statuses.of(annotation, key) == TierStatus.NOT_ASKED) {
        int version = Math.max(since.tier(key.tier()), since.condition(key.tier()));
        all.put(key, new NotAsked(codes, version, What.TIER, List.of()));
      } else if (!codes.isEmpty() && annotation.answer(key).isPresent()) {
        all.put(key, ofCodes(key.tier(), codes, since));
      }
    }
    return all;
  }

  private static NotAsked ofCodes(String tier, List<Code> codes, AskedSince since) {
    boolean changed = codes.stream().anyMatch(code -> since.redefined(tier, code.key()));
    int version = codes.stream().mapToInt(code -> since.code(tier, code.key())).max().orElse(0);
    return new NotAsked(codes, version, changed ? What.CHANGED : What.ADDED, List.of());
  }

  private static NotAsked again(Tier tier, Answer answer, List<Code> codes, CodesNow former) {
    Stream<String> gone =
        answer.former().stream()
            .map(
                coding ->
                    former
                        .formerCode(tier.key(), coding.code())
                        .map(FormerCode::label)
                        .orElse(coding.code()));
    Stream<String> tied =
        answer.codings().stream()
            .map(coding -> tier.code(coding.code()).map(Code::label).orElse(coding.code()));
    return new NotAsked(
        codes,
        -answer.codebookVersion(),
        What.AGAIN,
        Stream.concat(gone, tied).distinct().toList());
  }

  /// Why it is not asked, in a sentence.
  String sentence() {
    return switch (what) {
      case ADDED -> Messages.text("code.notasked.added", codes.size(), named(), version);
      case CHANGED -> Messages.text("code.notasked.changed", codes.size(), named(), version);
      case AGAIN ->
          Messages.text(
              "code.notasked.again",
              before.stream().map(label -> "“" + label + "”").collect(Collectors.joining(", ")));
      case TIER -> Messages.text("code.notasked.tier", version);
    };
  }

  private String named() {
    String named =
        codes.stream()
            .limit(MOST_NAMED)
            .map(code -> "“" + code.label() + "”")
            .collect(Collectors.joining(", "));
    return codes.size() > MOST_NAMED ? named + " …" : named;
  }
}
