package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.TierKind;
import org.tiercel.suggest.Proposal;

/// One question that several repeats have answered, and what most of them said.
///
/// - In a single or ordinal tier each repeat has one vote: its code, or *none*. The answer with
///   most votes stands; codes that lead together are proposed as tied. A repeat whose own codes tie
///   has no vote.
/// - In a multi tier each code stands by itself, if more than half of the repeats gave it.
///
/// The confidence is the share of the votes. Term, rationale and evidence are those of the first
/// repeat that bears the code out with the text, or else of the first that gave it.
final class Ballot {
  private final TierKind kind;
  private int votes;
  private int nones;
  private final Map<String, List<Proposal>> byCode = new LinkedHashMap<>();

  Ballot(TierKind kind) {
    this.kind = kind;
  }

  /// Adds what one repeat proposed; nothing for *none*.
  void add(Collection<Proposal> proposals) {
    votes++;
    if (proposals.isEmpty()) {
      nones++;
    }
    for (Proposal proposal : proposals) {
      if (!proposal.tied()) {
        byCode.computeIfAbsent(proposal.code(), code -> new ArrayList<>()).add(proposal);
      }
    }
  }

  /// What stands, in the order in which codes came up; empty for *none*.
  List<Proposal> decide() {
    return kind == TierKind.MULTI ? majorities() : leaders();
  }

  private List<Proposal> majorities() {
    return byCode.values().stream()
        .filter(given -> 2 * given.size() > votes)
        .map(given -> elected(given, false))
        .toList();
  }

  private List<Proposal> leaders() {
    int most = byCode.values().stream().mapToInt(List::size).max().orElse(0);
    if (nones > most) {
      return List.of();
    }
    List<List<Proposal>> leading =
        byCode.values().stream().filter(given -> given.size() == most).toList();
    boolean tied = leading.size() > 1 || nones == most;
    return leading.stream().map(given -> elected(given, tied)).toList();
  }

  private Proposal elected(List<Proposal> given, boolean tied) {
    Proposal spokesman =
        given.stream()
            .filter(proposal -> !proposal.evidenceMissing())
            .findFirst()
            .orElse(given.getFirst());
    return new Proposal(
        spokesman.tier(),
        spokesman.per(),
        spokesman.code(),
        spokesman.term(),
        (double) given.size() / votes,
        spokesman.rationale(),
        spokesman.evidence(),
        spokesman.evidenceMissing(),
        tied);
  }
}
