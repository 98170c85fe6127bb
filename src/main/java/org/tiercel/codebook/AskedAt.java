package org.tiercel.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.Tier;

/// Since which version each tier and each code is asked, as one version has it.
final class AskedAt {
  private final Map<String, Integer> tiers = new HashMap<>();
  private final Map<String, Integer> conditions = new HashMap<>();
  private final Map<CodeOfTier, Integer> codes = new HashMap<>();
  private final Set<CodeOfTier> redefined = new HashSet<>();
  private final Codebook before;
  private final Codebook latest;

  /// Before the first version, when nothing was asked.
  AskedAt() {
    this.before = new Codebook("", 0, "", "", List.of());
    this.latest = before;
  }

  /// @param last the version before
  /// @param next the one after it
  AskedAt(AskedAt last, Revision next) {
    tiers.putAll(last.tiers);
    conditions.putAll(last.conditions);
    codes.putAll(last.codes);
    redefined.addAll(last.redefined);
    before = last.latest;
    latest = next.codebook();
    compare(next);
  }

  int tier(String tier) {
    return tiers.getOrDefault(tier, 0);
  }

  int condition(String tier) {
    return conditions.getOrDefault(tier, 0);
  }

  int code(String tier, String code) {
    return codes.getOrDefault(new CodeOfTier(tier, code), 0);
  }

  int newestCode(String tier) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getKey().tier().equals(tier))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  boolean redefined(String tier, String code) {
    return redefined.contains(new CodeOfTier(tier, code));
  }

  private void compare(Revision next) {
    Codebook now = next.codebook();
    CodesNow places = new CodesNow(next.former());
    for (Tier tier : now.tiers()) {
      Optional<Tier> stood = stood(tier, places);
      Optional<Tier> old = stood.filter(t -> asksTheSame(t, tier, places));
      boolean sameCondition = old.filter(t -> sameCondition(t, tier, places)).isPresent();
      note(tiers, tier.key(), old.map(t -> tier(t.key())), now);
      note(
          conditions, tier.key(), old.filter(t -> sameCondition).map(t -> condition(t.key())), now);
      List<Code> gone = old.map(t -> gone(t, tier)).orElse(List.of());
      for (Code code : tier.selectableCodes()) {
        note(tier, code, old, gone, places, now);
      }
    }
    tiers.keySet().removeIf(tier -> now.tier(tier).isEmpty());
    conditions.keySet().retainAll(tiers.keySet());
    codes.keySet().removeIf(key -> !key.isAskedIn(now));
    redefined.retainAll(codes.keySet());
  }

  /// The tier as it was in the version before, maybe under another key.
  private Optional<Tier> stood(Tier tier, CodesNow places) {
    return before
        .tier(tier.key())
        .or(
            () ->
                before.tiers().stream()
                    .filter(t -> places.tier(t.key()).filter(tier.key()::equals).isPresent())
                    .findFirst());
  }

  /// Whether a condition is the same but for codes that count as others now.
  private static boolean sameCondition(Tier old, Tier tier, CodesNow places) {
    return Objects.equals(
        PlacedCondition.of(old.appliesWhen(), places),
        PlacedCondition.of(tier.appliesWhen(), CodesNow.AS_GIVEN));
  }

  /// The codes of a tier that do not stand in it any more.
  private static List<Code> gone(Tier old, Tier tier) {
    Set<String> standing = tier.allCodes().map(Code::key).collect(Collectors.toSet());
    return old.selectableCodes().stream().filter(c -> !standing.contains(c.key())).toList();
  }

  private void note(
      Tier tier, Code code, Optional<Tier> old, List<Code> gone, CodesNow places, Codebook now) {
    CodeOfTier key = new CodeOfTier(tier.key(), code.key());
    Optional<Code> stood = old.flatMap(t -> t.code(code.key()));
    List<Code> went = old.map(t -> replaced(t, gone, code.key(), places)).orElse(List.of());
    boolean renamed = stood.isEmpty() && went.size() == 1 && !isSplit(old, went, places);
    Optional<Code> same = renamed ? Optional.of(went.getFirst()) : stood;
    if (!renamed && !went.isEmpty()) {
      codes.put(key, newest(old, went, stood));
      redefined.remove(key);
    } else if (same.filter(c -> meansTheSame(c, code)).isPresent()) {
      old.ifPresent(t -> codes.put(key, code(t.key(), same.get().key())));
    } else {
      codes.put(key, now.version());
      if (same.isPresent()) {
        redefined.add(key);
      } else {
        redefined.remove(key);
      }
    }
  }

  private int newest(Optional<Tier> old, List<Code> went, Optional<Code> stood) {
    String tier = old.map(Tier::key).orElse("");
    return Stream.concat(went.stream(), stood.stream())
        .mapToInt(code -> code(tier, code.key()))
        .max()
        .orElse(0);
  }

  /// The codes that went with this version and in whose place a code stands.
  private static List<Code> replaced(Tier old, List<Code> gone, String code, CodesNow places) {
    return gone.stream()
        .filter(
            c ->
                places.formerCode(old.key(), c.key()).stream()
                    .anyMatch(former -> former.now().contains(code)))
        .toList();
  }

  private static boolean isSplit(Optional<Tier> old, List<Code> went, CodesNow places) {
    return old.flatMap(t -> places.formerCode(t.key(), went.getFirst().key()))
        .filter(FormerCode::split)
        .isPresent();
  }

  private static <K> void note(
      Map<K, Integer> since, K key, Optional<Integer> before, Codebook now) {
    since.put(key, before.orElse(now.version()));
  }

  private static boolean asksTheSame(Tier old, Tier tier, CodesNow places) {
    return plain(old.question()).equals(plain(tier.question()))
        && old.scope() == tier.scope()
        && old.kind() == tier.kind()
        && Objects.equals(per(old, places), tier.per());
  }

  private static @Nullable String per(Tier old, CodesNow places) {
    String per = old.per();
    return per == null ? null : places.tier(per).orElse(per);
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
    return texts.stream().map(AskedAt::plain).toList();
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
