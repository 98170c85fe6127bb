package org.tiercel.codebook.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tiercel.codebook.CodeKey;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Terms;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;

/// A codebook while the codes of a list are taken into it.
final class ListedCodes {
  private static final String NEW_TIER = "Codes";

  private final List<Tier> tiers;
  private final Codebook before;

  ListedCodes(Codebook codebook) {
    this.before = codebook;
    this.tiers = new ArrayList<>(codebook.tiers());
  }

  Codebook codebook() {
    return before.withTiers(tiers);
  }

  void take(ListedCode listed) {
    int at = tier(listed.tier());
    Tier tier = tiers.get(at);
    Optional<Code> known = find(tier, listed.key().isEmpty() ? listed.label() : listed.key());
    tiers.set(
        at,
        known.isPresent()
            ? tier.withCodes(each(tier.codes(), known.get().key(), code -> described(code, listed)))
            : added(tier, listed));
  }

  /// The place of the tier that a list names; one is made where there is none.
  private int tier(String named) {
    String wanted = named.isEmpty() && tiers.isEmpty() ? NEW_TIER : named;
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      if (wanted.isEmpty()
          || tier.key().equals(wanted)
          || Terms.fold(tier.label()).equals(Terms.fold(wanted))) {
        return i;
      }
    }
    Set<String> taken = tiers.stream().map(Tier::key).collect(Collectors.toSet());
    tiers.add(
        new Tier(
            CodeKey.of(wanted, taken),
            wanted,
            "",
            Scope.POST,
            TierKind.MULTI,
            null,
            null,
            List.of()));
    return tiers.size() - 1;
  }

  private static Optional<Code> find(Tier tier, String named) {
    return tier.code(named)
        .or(
            () ->
                tier.allCodes()
                    .filter(code -> Terms.fold(code.label()).equals(Terms.fold(named)))
                    .findFirst());
  }

  private static Code described(Code code, ListedCode listed) {
    return new Code(
        code.key(),
        listed.label(),
        listed.definition().isEmpty() ? code.definition() : listed.definition(),
        code.include(),
        code.exclude(),
        code.examples(),
        code.color(),
        code.shortcut(),
        code.selectable(),
        code.value(),
        code.open(),
        code.rules(),
        code.children());
  }

  private static Tier added(Tier tier, ListedCode listed) {
    Set<String> taken = tier.allCodes().map(Code::key).collect(Collectors.toSet());
    String key = CodeKey.of(listed.key().isEmpty() ? listed.label() : listed.key(), taken);
    if (listed.parent().isEmpty()) {
      return tier.withCodes(joined(tier.codes(), key, listed));
    }
    Code parent =
        find(tier, listed.parent())
            .orElseThrow(
                () ->
                    new TiercelException(
                        "“%s” shall stand below “%s”, which %s does not have; name it before."
                            .formatted(listed.label(), listed.parent(), tier.label())));
    return tier.withCodes(
        each(
            tier.codes(),
            parent.key(),
            code -> code.withChildren(joined(code.children(), key, listed))));
  }

  private static List<Code> joined(List<Code> siblings, String key, ListedCode listed) {
    List<Code> all = new ArrayList<>(siblings);
    all.add(
        new Code(
            key,
            listed.label(),
            listed.definition(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Shortcuts.free(siblings).orElse(null),
            true,
            null,
            false,
            Rules.NONE,
            List.of()));
    return all;
  }

  private static List<Code> each(List<Code> codes, String key, UnaryOperator<Code> change) {
    return codes.stream()
        .map(
            code ->
                code.key().equals(key)
                    ? change.apply(code)
                    : code.withChildren(each(code.children(), key, change)))
        .toList();
  }
}
