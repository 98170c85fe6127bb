package org.tiercel.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// As which tiers and codes of the codebook those of its earlier versions count. [AnswersNow] reads
/// answers so.
public final class CodesNow {
  /// Everything counts as it was given.
  public static final CodesNow AS_GIVEN = new CodesNow(FormerCodes.NONE);

  private final FormerCodes former;
  private final Map<String, FormerTier> tiers;
  private final Map<String, Map<String, FormerCode>> codes = new HashMap<>();

  /// @param former what counts as what
  public CodesNow(FormerCodes former) {
    this.former = former;
    this.tiers = former.tiers().stream().collect(Collectors.toMap(FormerTier::key, t -> t));
    for (FormerCode code : former.codes()) {
      codes.computeIfAbsent(code.tier(), key -> new HashMap<>()).put(code.key(), code);
    }
  }

  /// What counts as what.
  public FormerCodes former() {
    return former;
  }

  /// The key of the tier that asks the question of a tier now; empty where none does.
  public Optional<String> tier(String given) {
    FormerTier gone = tiers.get(given);
    return gone == null ? Optional.of(given) : Optional.ofNullable(gone.now());
  }

  /// A code that was given and does not stand any more.
  ///
  /// @param tier key of its tier, as it was or as it is
  public Optional<FormerCode> formerCode(String tier, String code) {
    return Optional.ofNullable(codes.getOrDefault(tier, Map.of()).get(code));
  }

  /// The key of the code as which a code counts; empty where it was removed or split.
  ///
  /// @param tier key of its tier, as it was or as it is
  public Optional<String> code(String tier, String given) {
    Optional<FormerCode> gone = formerCode(tier, given);
    return gone.isEmpty()
        ? Optional.of(given)
        : gone.filter(code -> code.now().size() == 1).map(code -> code.now().getFirst());
  }

  /// Whether an answer that holds a code has to be given anew: the code was split or, where only
  /// one is possible, removed.
  ///
  /// @param tier key of its tier, as it was or as it is
  public boolean isAskedAgain(String tier, String given) {
    boolean oneCode = tier(tier).filter(former.oneCode()::contains).isPresent();
    return formerCode(tier, given)
        .filter(code -> code.split() || (oneCode && code.now().isEmpty()))
        .isPresent();
  }

  /// The keys of the tiers under which answers count for a tier: its own, and former ones.
  public Set<String> tiersCountingAs(String tier) {
    return Stream.concat(
            Stream.of(tier),
            former.tiers().stream().filter(t -> tier.equals(t.now())).map(FormerTier::key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The keys that count as a code, under one of the tiers that count as its tier: its own, and
  /// former ones.
  public Set<String> codesCountingAs(String tier, String code) {
    return Stream.concat(
            Stream.of(code),
            former.codes().stream()
                .filter(c -> tier(c.tier()).filter(tier::equals).isPresent())
                .filter(c -> c.now().equals(List.of(code)))
                .map(FormerCode::key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The values of `per` that count for a question: its own, and former ones.
  public Set<String> persCountingAs(AnswerKey question) {
    String per = question.per();
    if (per == null) {
      return Set.of("");
    }
    String tier = former.per().get(question.tier());
    return tier == null ? Set.of(per) : codesCountingAs(tier, per);
  }

  /// The question that asks now what a question asked; empty where none does.
  public Optional<AnswerKey> question(AnswerKey given) {
    return tier(given.tier()).flatMap(tier -> question(tier, given));
  }

  private Optional<AnswerKey> question(String tier, AnswerKey given) {
    String perTier = former.per().get(tier);
    String per = given.per();
    if (per == null || perTier == null) {
      return Optional.of(new AnswerKey(tier, given.excerptId(), per));
    }
    return code(perTier, per).map(now -> new AnswerKey(tier, given.excerptId(), now));
  }
}
