package org.tiercel.codebook.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.difference.Difference.What;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Tier;

/// Compares two versions of a codebook. Tiers and codes are known again by their keys, and by what
/// took their place.
public final class CodebookDifference {
  private final Codebook before;
  private final Codebook after;
  private final CodesNow places;
  private final List<Difference> found = new ArrayList<>();

  private CodebookDifference(Codebook before, Revision after) {
    this.before = before;
    this.after = after.codebook();
    this.places = new CodesNow(after.former());
  }

  /// What differs, in the order of the codebook.
  ///
  /// @param before the earlier version, or another codebook
  /// @param after the later one
  public static List<Difference> between(Codebook before, Revision after) {
    CodebookDifference comparison = new CodebookDifference(before, after);
    comparison.compare();
    return List.copyOf(comparison.found);
  }

  private void compare() {
    head(What.NAME, before.name(), after.name());
    head(What.NOTES, before.notes(), after.notes());
    head(What.SOURCE, before.source(), after.source());
    for (Tier tier : before.tiers()) {
      if (now(tier).isEmpty()) {
        found.add(new Difference(What.TIER_REMOVED, tier.label(), "", "", ""));
      }
    }
    List<String> kept = before.tiers().stream().flatMap(t -> now(t).stream()).toList();
    List<String> order = after.tiers().stream().map(Tier::key).filter(kept::contains).toList();
    if (!kept.equals(order)) {
      String names = String.join(", ", after.tiers().stream().map(Tier::label).toList());
      found.add(new Difference(What.TIER_ORDER, "", "", "", names));
    }
    for (Tier tier : after.tiers()) {
      stood(tier)
          .ifPresentOrElse(
              old -> compare(old, tier),
              () -> found.add(new Difference(What.TIER_ADDED, tier.label(), "", "", "")));
    }
  }

  private Optional<String> now(Tier tier) {
    return places.tier(tier.key()).filter(key -> after.tier(key).isPresent());
  }

  private Optional<Tier> stood(Tier tier) {
    return before.tiers().stream()
        .filter(old -> now(old).filter(tier.key()::equals).isPresent())
        .findFirst();
  }

  private void compare(Tier old, Tier tier) {
    DifferenceOf fields = new DifferenceOf(tier.label(), "", found);
    fields.text(What.TIER_LABEL, old.label(), tier.label());
    fields.text(What.TIER_KEY, old.key(), tier.key());
    fields.text(What.QUESTION, old.question(), tier.question());
    fields.text(What.SCOPE, word(old.scope()), word(tier.scope()));
    fields.text(What.KIND, word(old.kind()), word(tier.kind()));
    fields.text(What.PER, label(before, old.per()), label(after, tier.per()));
    String condition = new ConditionText(before).of(old.appliesWhen());
    fields.text(What.CONDITION, condition, new ConditionText(after).of(tier.appliesWhen()));
    new CodeDifference(old, tier, places, found).compare();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String label(Codebook codebook, @Nullable String tier) {
    return tier == null ? "" : codebook.tier(tier).map(Tier::label).orElse(tier);
  }

  private void head(What what, String old, String now) {
    if (!Objects.equals(old, now)) {
      found.add(new Difference(what, "", "", old, now));
    }
  }
}
