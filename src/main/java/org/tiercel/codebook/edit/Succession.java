package org.tiercel.codebook.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiercel.codebook.Revision;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.FormerCodes;
import org.tiercel.domain.FormerTier;
import org.tiercel.domain.Tier;

/// What takes the place of the tiers and codes of a codebook in the next one. Those that are not
/// named take their own place, if a tier or code with their key stands there, and else have none.
final class Succession {
  private record Place(String tier, String code) {}

  private final Revision before;
  private final Codebook after;
  private final Map<String, String> tiers = new HashMap<>();
  private final Map<Place, List<String>> codes = new HashMap<>();

  /// @param before the codebook in force
  /// @param after the codebook that is to be the next; its conditions do not matter
  Succession(Revision before, Codebook after) {
    this.before = before;
    this.after = after;
  }

  /// One tier takes the place of another.
  Succession tier(String key, String now) {
    tiers.put(key, now);
    return this;
  }

  /// Codes take the place of another.
  ///
  /// @param tier key of the tier as it was
  Succession code(String tier, String key, List<String> now) {
    codes.put(new Place(tier, key), List.copyOf(now));
    return this;
  }

  Codebook after() {
    return after;
  }

  Codebook before() {
    return before.codebook();
  }

  String labelBefore(String tier) {
    return before().tier(tier).map(Tier::label).orElse(tier);
  }

  /// The key of the tier in the place of one of the codebook in force.
  Optional<String> tier(String key) {
    String now = tiers.getOrDefault(key, key);
    return after.tier(now).map(Tier::key);
  }

  /// The keys of the codes in the place of one of the codebook in force.
  List<String> code(String tier, String key) {
    List<String> named = codes.get(new Place(tier, key));
    return named != null ? named : stands(tier, key) ? List.of(key) : List.of();
  }

  private boolean stands(String tier, String code) {
    return tier(tier).flatMap(after::tier).flatMap(now -> now.code(code)).isPresent();
  }

  /// What all tiers and codes that ever stood count as under the next codebook.
  FormerCodes former() {
    return new FormerCodes(formerTiers(), formerCodes(), oneCode(after), per(after));
  }

  private List<FormerTier> formerTiers() {
    Map<String, FormerTier> former = new LinkedHashMap<>();
    for (FormerTier old : before.former().tiers()) {
      String now = old.now() == null ? null : tier(old.now()).orElse(null);
      former.put(old.key(), new FormerTier(old.key(), old.label(), now));
    }
    for (Tier tier : before().tiers()) {
      String now = tier(tier.key()).orElse(null);
      former.put(tier.key(), new FormerTier(tier.key(), tier.label(), now));
    }
    return former.values().stream().filter(t -> after.tier(t.key()).isEmpty()).toList();
  }

  private List<FormerCode> formerCodes() {
    CodesNow old = new CodesNow(before.former());
    Map<Place, FormerCode> former = new LinkedHashMap<>();
    for (FormerCode code : before.former().codes()) {
      Optional<String> tier = old.tier(code.tier());
      List<String> now = tier.isEmpty() ? code.now() : followed(tier.get(), code.now());
      put(former, new FormerCode(code.tier(), code.key(), code.label(), now));
    }
    for (Tier tier : before().tiers()) {
      for (Code code : tier.allCodes().toList()) {
        List<String> now = code(tier.key(), code.key());
        if (!now.equals(List.of(code.key()))) {
          old.tiersCountingAs(tier.key())
              .forEach(as -> put(former, new FormerCode(as, code.key(), code.label(), now)));
        }
      }
    }
    Map<String, String> now =
        formerTiers().stream()
            .filter(t -> t.now() != null)
            .collect(Collectors.toMap(FormerTier::key, t -> String.valueOf(t.now())));
    return former.values().stream()
        .filter(code -> !standsAgain(now.getOrDefault(code.tier(), code.tier()), code.key()))
        .toList();
  }

  private static void put(Map<Place, FormerCode> former, FormerCode code) {
    former.put(new Place(code.tier(), code.key()), code);
  }

  private boolean standsAgain(String tier, String code) {
    return after.tier(tier).flatMap(now -> now.code(code)).isPresent();
  }

  /// Of a code that was split, a part that goes stays a possibility: the others are not chosen by
  /// its going.
  private List<String> followed(String tier, List<String> parts) {
    boolean split = parts.size() > 1;
    List<String> now = new ArrayList<>();
    for (String part : parts) {
      List<String> successors = code(tier, part);
      now.addAll(successors.isEmpty() && split ? List.of(part) : successors);
    }
    return now.stream().distinct().toList();
  }

  static Set<String> oneCode(Codebook codebook) {
    return codebook.tiers().stream()
        .filter(tier -> tier.kind().oneCode())
        .map(Tier::key)
        .collect(Collectors.toSet());
  }

  static Map<String, String> per(Codebook codebook) {
    return codebook.tiers().stream()
        .flatMap(tier -> Stream.ofNullable(tier.per()).map(per -> Map.entry(tier.key(), per)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
