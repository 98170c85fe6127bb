package org.tiercel.suggest.llm.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Tier;

/// What an answer says of a post or of one excerpt, tier by tier, brought to what can stand:
/// codings of `per` tiers belong to a code that was given, a code is given once, and where only one
/// code can stand, several are tied.
final class TierAnswers {
  private final Map<String, TierCodes> codes;
  private final Problems problems;
  private final Map<String, Set<String>> codesByTier;
  private final List<Tier> tiers = new ArrayList<>();
  private final Map<String, List<Given>> given = new HashMap<>();

  /// @param codes the codes of each tier
  /// @param problems where what is wrong is noted
  /// @param codesOfPost the codes given to the post, for an excerpt; empty for the post
  TierAnswers(
      Map<String, TierCodes> codes, Problems problems, Map<String, Set<String>> codesOfPost) {
    this.codes = codes;
    this.problems = problems;
    this.codesByTier = new HashMap<>(codesOfPost);
  }

  /// Adds what is said under a tier, in the order of the codebook.
  void add(Tier tier, List<Given> said) {
    List<Given> kept = tier.per() == null ? withoutPer(said) : ofGivenCodes(tier, tier.per(), said);
    List<Given> once = once(tier, kept);
    tiers.add(tier);
    given.put(tier.key(), once);
    Set<String> counted = new LinkedHashSet<>();
    once.stream()
        .filter(coding -> !tied(tier, coding))
        .forEach(coding -> counted.add(coding.code().key()));
    codesByTier.put(tier.key(), counted);
  }

  /// The tiers under which something was said, be it *none*.
  List<Tier> tiers() {
    return tiers;
  }

  /// The codings under a tier.
  List<Given> of(Tier tier) {
    return given.getOrDefault(tier.key(), List.of());
  }

  /// Keys of the codes that stand, by tier; tied ones do not.
  Map<String, Set<String>> codesByTier() {
    return codesByTier;
  }

  /// Whether another code has the same right to the one place there is.
  boolean tied(Tier tier, Given coding) {
    return tier.kind().oneCode() && of(tier).stream().anyMatch(other -> rivals(coding, other));
  }

  private static boolean rivals(Given coding, Given other) {
    return samePer(coding, other) && !coding.code().equals(other.code());
  }

  private static boolean samePer(Given coding, Given other) {
    return Objects.equals(coding.per(), other.per());
  }

  private static List<Given> withoutPer(List<Given> said) {
    return said.stream().map(coding -> coding.withPer(null)).toList();
  }

  private List<Given> ofGivenCodes(Tier tier, String per, List<Given> said) {
    Set<String> possible = codesByTier.getOrDefault(per, Set.of());
    List<Given> kept = new ArrayList<>();
    for (Given coding : said) {
      Optional<String> about = about(coding.per(), per, possible);
      about.ifPresent(code -> kept.add(coding.withPer(code)));
      if (about.isEmpty()) {
        problems.note(
            "Under \"%s\", the code \"%s\" is given for no code of \"%s\" that was given; left out."
                .formatted(tier.key(), coding.code().key(), per));
      }
    }
    return kept;
  }

  /// The code that a coding is about; where only one is possible, it need not be named.
  private Optional<String> about(@Nullable String named, String per, Set<String> possible) {
    if (named == null) {
      return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }
    return Optional.ofNullable(codes.get(per))
        .flatMap(known -> known.named(named))
        .map(code -> code.code().key())
        .filter(possible::contains);
  }

  /// The codings with every code but once, and where one code can stand, without those above
  /// another that was given: the narrower one is meant.
  private List<Given> once(Tier tier, List<Given> said) {
    List<Given> once = new ArrayList<>();
    for (Given coding : said) {
      boolean narrower =
          tier.kind().oneCode()
              && said.stream().anyMatch(o -> rivals(coding, o) && isBelow(tier, o, coding));
      boolean again = once.stream().anyMatch(other -> same(tier, coding, other));
      if (narrower || again) {
        problems.note(
            (narrower
                    ? "Under \"%s\", the code \"%s\" was given with one below it; left out."
                    : "Under \"%s\", the code \"%s\" was given twice; the second was left out.")
                .formatted(tier.key(), coding.code().key()));
      } else {
        once.add(coding);
      }
    }
    return once;
  }

  private static boolean isBelow(Tier tier, Given coding, Given above) {
    return tier.isWithin(coding.code().key(), above.code().key());
  }

  /// Whether both give the same code; several terms may stand under one open code.
  private static boolean same(Tier tier, Given coding, Given other) {
    boolean sameTerm = tier.kind().oneCode() || Objects.equals(coding.term(), other.term());
    return samePer(coding, other) && coding.code().equals(other.code()) && sameTerm;
  }
}
