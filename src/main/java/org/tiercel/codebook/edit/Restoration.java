package org.tiercel.codebook.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiercel.codebook.Revision;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.FormerCodes;
import org.tiercel.domain.FormerTier;
import org.tiercel.domain.Tier;

/// Brings back an earlier version of a codebook. What counted as what then counts so again. What
/// was given since under codes that the earlier version does not have counts as the code in whose
/// place they stood, or as nothing.
public final class Restoration {
  private record Place(String tier, String code) {}

  private final Revision now;
  private final Revision earlier;
  private final CodesNow places;

  /// @param now the version in force
  /// @param earlier the version that shall be in force again
  public Restoration(Revision now, Revision earlier) {
    this.now = now;
    this.earlier = earlier;
    this.places = new CodesNow(now.former());
  }

  /// The earlier codebook as the next version.
  ///
  /// @param undoes the version whose change this takes back
  public Revision undoing(int undoes) {
    return new Revision(earlier.codebook(), former(), undoes);
  }

  private FormerCodes former() {
    return new FormerCodes(
        formerTiers(),
        formerCodes(),
        Succession.oneCode(earlier.codebook()),
        Succession.per(earlier.codebook()));
  }

  private List<FormerTier> formerTiers() {
    Map<String, FormerTier> former = new LinkedHashMap<>();
    earlier.former().tiers().forEach(tier -> former.put(tier.key(), tier));
    Stream<FormerTier> since =
        now.codebook().tiers().stream()
            .map(tier -> new FormerTier(tier.key(), tier.label(), inPlaceOf(tier).orElse(null)));
    Stream.concat(since, now.former().tiers().stream())
        .filter(tier -> earlier.codebook().tier(tier.key()).isEmpty())
        .forEach(tier -> former.putIfAbsent(tier.key(), standing(tier)));
    return List.copyOf(former.values());
  }

  private FormerTier standing(FormerTier tier) {
    String counts = tier.now();
    boolean stands = counts != null && earlier.codebook().tier(counts).isPresent();
    return stands ? tier : new FormerTier(tier.key(), tier.label(), null);
  }

  /// The tier of the earlier version in whose place a tier stands.
  private Optional<String> inPlaceOf(Tier tier) {
    return earlier.codebook().tiers().stream()
        .map(Tier::key)
        .filter(key -> places.tier(key).filter(tier.key()::equals).isPresent())
        .findFirst();
  }

  private List<FormerCode> formerCodes() {
    Map<Place, FormerCode> former = new LinkedHashMap<>();
    earlier.former().codes().forEach(code -> former.put(placeOf(code), code));
    Stream<FormerCode> since = now.codebook().tiers().stream().flatMap(this::withPlaces);
    Stream.concat(since, now.former().codes().stream())
        .filter(code -> !stands(code.tier(), code.key()))
        .forEach(code -> former.putIfAbsent(placeOf(code), standing(code)));
    return List.copyOf(former.values());
  }

  private static Place placeOf(FormerCode code) {
    return new Place(code.tier(), code.key());
  }

  private Stream<FormerCode> withPlaces(Tier tier) {
    String before = inPlaceOf(tier).orElse(tier.key());
    return tier.allCodes()
        .map(
            code ->
                new FormerCode(
                    tier.key(), code.key(), code.label(), inPlaceOf(before, tier, code)));
  }

  /// The code of the earlier version in whose place a code stands; the first of several.
  private List<String> inPlaceOf(String earlierTier, Tier tier, Code code) {
    if (stands(earlierTier, code.key())) {
      return List.of(code.key());
    }
    return codes(earlier.codebook(), earlierTier)
        .map(Code::key)
        .filter(key -> tier.code(key).isEmpty())
        .filter(
            key ->
                places
                    .formerCode(earlierTier, key)
                    .filter(gone -> gone.now().contains(code.key()))
                    .isPresent())
        .limit(1)
        .toList();
  }

  private boolean stands(String tier, String code) {
    return codes(earlier.codebook(), tier).anyMatch(c -> c.key().equals(code));
  }

  private static Stream<Code> codes(Codebook codebook, String tier) {
    return codebook.tier(tier).stream().flatMap(Tier::allCodes);
  }

  /// A code that counts as what stands, or as nothing.
  private FormerCode standing(FormerCode code) {
    String tier = inForce(code.tier());
    List<String> left = code.now().stream().filter(key -> stands(tier, key)).toList();
    return new FormerCode(code.tier(), code.key(), code.label(), left);
  }

  /// The key in the earlier version of a tier of any version.
  private String inForce(String tier) {
    return formerTiers().stream()
        .filter(former -> former.key().equals(tier))
        .flatMap(former -> Stream.ofNullable(former.now()))
        .findFirst()
        .orElse(tier);
  }
}
