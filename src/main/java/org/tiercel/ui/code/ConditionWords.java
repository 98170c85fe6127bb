package org.tiercel.ui.code;

import java.util.List;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Says in words when a tier is asked.
final class ConditionWords {
  private final Codebook codebook;

  ConditionWords(Codebook codebook) {
    this.codebook = codebook;
  }

  /// Such as "opens when Use is Personal use".
  String opensWhen(Tier tier) {
    Condition condition = tier.appliesWhen();
    String per = tier.per();
    if (condition == null && per != null) {
      return Messages.text("code.opens", answered(per));
    }
    return condition == null ? "" : Messages.text("code.opens", words(condition));
  }

  private String words(Condition condition) {
    return switch (condition) {
      case Condition.HasCode(String tier, List<String> codes) -> hasCode(tier, codes);
      case Condition.All(List<Condition> parts) -> joined(parts, "code.and");
      case Condition.Any(List<Condition> parts) -> joined(parts, "code.or");
      case Condition.Not(Condition part) -> Messages.text("code.not", words(part));
    };
  }

  private String joined(List<Condition> parts, String word) {
    return parts.stream()
        .map(this::words)
        .collect(Collectors.joining(" " + Messages.text(word) + " "));
  }

  private String hasCode(String tierKey, List<String> codes) {
    Tier tier = codebook.tier(tierKey).orElse(null);
    if (tier == null) {
      return tierKey;
    }
    if (codes.containsAll(tier.selectableCodes().stream().map(Code::key).toList())) {
      return answered(tierKey);
    }
    List<String> labels =
        codes.stream().map(key -> tier.code(key).map(Code::label).orElse(key)).toList();
    return Messages.text("code.is", tier.label(), listed(labels));
  }

  private static String listed(List<String> labels) {
    if (labels.size() == 1) {
      return labels.getFirst();
    }
    String first = String.join(", ", labels.subList(0, labels.size() - 1));
    return first + " " + Messages.text("code.or") + " " + labels.getLast();
  }

  private String answered(String tierKey) {
    return Messages.text("code.answered", codebook.tier(tierKey).map(Tier::label).orElse(tierKey));
  }
}
