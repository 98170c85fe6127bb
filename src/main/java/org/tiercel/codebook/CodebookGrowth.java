package org.tiercel.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Terms;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;

/// Adds codes to a codebook while reading. What stands in it already keeps its key, its shortcut
/// and its place.
public final class CodebookGrowth {
  /// The most characters that a name can have; more is a passage, not a name.
  public static final int LONGEST_LABEL = 100;

  private final Codebook codebook;

  /// @param codebook the version in force
  public CodebookGrowth(Codebook codebook) {
    this.codebook = codebook;
  }

  /// The codebook with a code more, behind its siblings, with a key made of its label and the first
  /// shortcut that none of them has.
  ///
  /// @param tierKey a tier of the codebook
  /// @throws TiercelException if the code has no name, the tier has a code of this name or the tier
  ///     is a scale, whose steps have an order
  public Grown with(String tierKey, NewCode wanted) {
    Tier tier = codebook.tier(tierKey).orElseThrow();
    refuse(tier, wanted);
    Set<String> taken = tier.allCodes().map(Code::key).collect(Collectors.toSet());
    List<Code> siblings = siblings(tier, wanted.parent());
    Code code =
        new Code(
            CodeKey.of(wanted.label(), taken),
            wanted.label(),
            wanted.definition(),
            List.of(),
            List.of(),
            List.of(),
            wanted.color(),
            Shortcuts.free(siblings).orElse(null),
            true,
            null,
            false,
            Rules.NONE,
            List.of());
    List<Code> codes =
        wanted.parent() == null
            ? joined(tier.codes(), code)
            : tier.codes().stream().map(c -> under(c, wanted.parent(), code)).toList();
    return new Grown(withCodes(tier, codes), code);
  }

  /// The code of a tier that has this name, compared as terms are.
  public static Optional<Code> named(Tier tier, String label) {
    String wanted = Terms.fold(label);
    return tier.allCodes().filter(code -> Terms.fold(code.label()).equals(wanted)).findFirst();
  }

  /// Whether a tier can grow while reading. The steps of a scale have an order and are changed in
  /// the codebook itself.
  public static boolean canGrow(Tier tier) {
    return tier.kind() != TierKind.ORDINAL;
  }

  private static void refuse(Tier tier, NewCode wanted) {
    if (!canGrow(tier)) {
      throw new TiercelException(
          "The codes of %s are the steps of a scale and have an order; change them in the codebook."
              .formatted(tier.label()));
    }
    if (Terms.fold(wanted.label()).isEmpty()) {
      throw new TiercelException("The new code has no name; write one.");
    }
    if (wanted.label().codePointCount(0, wanted.label().length()) > LONGEST_LABEL) {
      throw new TiercelException(
          "A code's name has at most %d characters; shorten it, and write the rest as definition."
              .formatted(LONGEST_LABEL));
    }
    Optional<Code> same = named(tier, wanted.label());
    if (same.isPresent()) {
      throw new TiercelException(
          "%s already has a code “%s”; give that one, or choose another name."
              .formatted(tier.label(), same.get().label()));
    }
  }

  private static List<Code> siblings(Tier tier, @Nullable String parent) {
    return parent == null ? tier.codes() : tier.code(parent).orElseThrow().children();
  }

  private static List<Code> joined(List<Code> codes, Code added) {
    List<Code> all = new ArrayList<>(codes);
    all.add(added);
    return all;
  }

  private static Code under(Code code, String parent, Code added) {
    return code.withChildren(
        code.key().equals(parent)
            ? joined(code.children(), added)
            : code.children().stream().map(child -> under(child, parent, added)).toList());
  }

  private Codebook withCodes(Tier grown, List<Code> codes) {
    return codebook.withTiers(
        codebook.tiers().stream()
            .map(t -> t.key().equals(grown.key()) ? grown.withCodes(codes) : t)
            .toList());
  }
}
