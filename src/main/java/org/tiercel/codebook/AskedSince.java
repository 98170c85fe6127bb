package org.tiercel.codebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Since which version of a codebook each tier and each code is asked as it stands now. An answer
/// given under an older version says nothing about it.
///
/// A tier is asked anew when it is added, or when its question, scope, kind or `per` changes. A new
/// condition leaves the answers there are, and asks the tier anew where it has none. A code is
/// asked anew when it is added, becomes selectable or open, or when its definition, what it
/// includes or excludes, or its value changes; of a code without a definition, the label is the
/// definition. Labels, examples, colours, shortcuts, rules and white space change nothing.
public final class AskedSince {
  private static final Comparator<Codebook> BY_VERSION = Comparator.comparingInt(Codebook::version);

  private final Map<String, Integer> tiers = new HashMap<>();
  private final Map<String, Integer> conditions = new HashMap<>();
  private final Map<CodeOfTier, Integer> codes = new HashMap<>();
  private final Set<CodeOfTier> redefined = new HashSet<>();
  private Codebook latest = new Codebook("", 0, "", "", List.of());

  /// @param versions all versions of one codebook, in any order
  public AskedSince(List<Codebook> versions) {
    versions.stream().sorted(BY_VERSION).forEach(this::follow);
  }

  private AskedSince(AskedSince before, Codebook next) {
    tiers.putAll(before.tiers);
    conditions.putAll(before.conditions);
    codes.putAll(before.codes);
    redefined.addAll(before.redefined);
    latest = before.latest;
    follow(next);
  }

  /// The same with one version more.
  ///
  /// @param next the version after all others
  public AskedSince then(Codebook next) {
    return new AskedSince(this, next);
  }

  /// The version since which a tier is asked as it stands; 0 for a tier that is not asked now.
  public int tier(String tier) {
    return tiers.getOrDefault(tier, 0);
  }

  /// The version since which the condition of a tier stands, never older than the tier; 0 for a
  /// tier that is not asked now.
  public int condition(String tier) {
    return conditions.getOrDefault(tier, 0);
  }

  /// The version since which a code is asked as it stands, never older than its tier; 0 for a code
  /// that is not asked now.
  public int code(String tier, String code) {
    return codes.getOrDefault(new CodeOfTier(tier, code), 0);
  }

  /// The version since which a tier is asked as it stands with every one of its codes. An older
  /// answer chose among other codes than there are now.
  public int whole(String tier) {
    int newest =
        codes.entrySet().stream()
            .filter(entry -> entry.getKey().tier().equals(tier))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    return Math.max(newest, tier(tier));
  }

  /// Whether a code stood in its tier before and means something else since [#code]; false for one
  /// that was added then.
  public boolean redefined(String tier, String code) {
    return redefined.contains(new CodeOfTier(tier, code));
  }

  private void follow(Codebook now) {
    compare(latest, now);
    latest = now;
  }

  private void compare(Codebook before, Codebook now) {
    for (Tier tier : now.tiers()) {
      Optional<Tier> old = before.tier(tier.key()).filter(t -> asksTheSame(t, tier));
      boolean sameCondition =
          old.filter(t -> Objects.equals(t.appliesWhen(), tier.appliesWhen())).isPresent();
      note(tiers, tier.key(), old.isPresent(), now);
      note(conditions, tier.key(), sameCondition, now);
      for (Code code : tier.selectableCodes()) {
        Optional<Code> stood = old.flatMap(t -> t.code(code.key()));
        CodeOfTier key = new CodeOfTier(tier.key(), code.key());
        boolean same = stood.filter(c -> meansTheSame(c, code)).isPresent();
        note(codes, key, same, now);
        if (!same && stood.isPresent()) {
          redefined.add(key);
        } else if (!same) {
          redefined.remove(key);
        }
      }
    }
    tiers.keySet().removeIf(tier -> now.tier(tier).isEmpty());
    conditions.keySet().retainAll(tiers.keySet());
    codes.keySet().removeIf(key -> !key.isAskedIn(now));
    redefined.retainAll(codes.keySet());
  }

  private static <K> void note(Map<K, Integer> since, K key, boolean same, Codebook now) {
    if (!same) {
      since.put(key, now.version());
    }
  }

  private static boolean asksTheSame(Tier old, Tier tier) {
    return plain(old.question()).equals(plain(tier.question()))
        && old.scope() == tier.scope()
        && old.kind() == tier.kind()
        && Objects.equals(old.per(), tier.per());
  }

  private static boolean meansTheSame(Code old, Code code) {
    return old.selectable() == code.selectable()
        && old.open() == code.open()
        && Objects.equals(old.value(), code.value())
        && meaning(old).equals(meaning(code))
        && plain(old.include()).equals(plain(code.include()))
        && plain(old.exclude()).equals(plain(code.exclude()));
  }

  private static String meaning(Code code) {
    return plain(code.definition().isBlank() ? code.label() : code.definition());
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(AskedSince::plain).toList();
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /// A code's place.
  private record CodeOfTier(String tier, String code) {
    boolean isAskedIn(Codebook codebook) {
      return codebook.tier(tier).flatMap(t -> t.code(code)).filter(Code::selectable).isPresent();
    }
  }
}
