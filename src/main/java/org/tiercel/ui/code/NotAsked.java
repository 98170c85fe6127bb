package org.tiercel.ui.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.TierStatuses;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.TierStatus;
import org.tiercel.ui.kit.Messages;

/// What a done annotation was not asked under one question.
///
/// @param codes the codes that came in or changed since, or all where the tier did
/// @param version the version of the codebook that brought the newest of it
/// @param what whether it was added or changed
record NotAsked(List<Code> codes, int version, What what) {
  private static final int MOST_NAMED = 3;

  /// What happened to the codebook.
  enum What {
    /// Codes were added.
    ADDED,
    /// Codes mean something else; others may have been added too.
    CHANGED,
    /// The tier itself is new or asks something else.
    TIER
  }

  /// Copies the list.
  NotAsked {
    codes = List.copyOf(codes);
  }

  /// What is not asked in an annotation, by question, in order.
  ///
  /// @param codebook the version in force
  /// @param since when its tiers and codes came in
  static Map<AnswerKey, NotAsked> in(Annotation annotation, Codebook codebook, AskedSince since) {
    TierStatuses statuses = new TierStatuses(codebook, since);
    Map<AnswerKey, NotAsked> all = new LinkedHashMap<>();
    for (Question question : new Questions(codebook).of(annotation)) {
      AnswerKey key = question.key();
      List<Code> codes = statuses.codesNotAsked(annotation, key);
      if (statuses.of(annotation, key) == TierStatus.NOT_ASKED) {
        int version = Math.max(since.tier(key.tier()), since.condition(key.tier()));
        all.put(key, new NotAsked(codes, version, What.TIER));
      } else if (!codes.isEmpty() && annotation.answer(key).isPresent()) {
        all.put(key, ofCodes(key.tier(), codes, since));
      }
    }
    return all;
  }

  private static NotAsked ofCodes(String tier, List<Code> codes, AskedSince since) {
    boolean changed = codes.stream().anyMatch(code -> since.redefined(tier, code.key()));
    int version = codes.stream().mapToInt(code -> since.code(tier, code.key())).max().orElse(0);
    return new NotAsked(codes, version, changed ? What.CHANGED : What.ADDED);
  }

  /// Why it is not asked, in a sentence.
  String sentence() {
    return switch (what) {
      case ADDED -> Messages.text("code.notasked.added", codes.size(), named(), version);
      case CHANGED -> Messages.text("code.notasked.changed", codes.size(), named(), version);
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
